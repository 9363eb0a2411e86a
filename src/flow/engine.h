// The provenance engine: where can the content of a value come from?
//
// Questions are asked backwards from a load site and answered on demand (docs in ARCHITECTURE.md). Inside a function an
// answer is symbolic in that function's parameters (ItemKind::Parameter); a call substitutes its arguments, and what is
// left at a load site is resolved through all callers. The subjects have a file each:
//   eval.cc      expressions, names, definitions            containers.cc values in and out of containers, loops, `with`
//   calls.cc     calls of project code, arguments
//   library.cc   calls of library code by the data rows     resolve.cc   parameters to sources
//   classes.cc   construction, members, methods             hierarchy.cc classes above and below one
//   records.cc   classes whose fields are their constructor's parameters
//   fields.cc    what is stored in fields, tables and names of modules
//   callers.cc   who calls a function                       handlers.cc  functions that a framework calls
//   keys.cc      when two expressions mean one thing        writes.cc    content that the program wrote itself
//   guards.cc    what a decided condition says of content   helper_guards.cc  … and what functions of the project say
//   written_parts.cc  … to a part of an object, to paths that callers name in parts
//   alternatives.cc  the keys of a thing that is one of several
//   checklists.cc  lists of digests that a program is given to check
//   library_fields.cc  what a library's base class keeps of what its constructor was given
//   object_paths.cc  paths below an object's fields, and what other methods of it write there
//   outlines.cc  which calls of a function may write        order.cc     which of two calls runs first
//   switches.cc  what covers a whole program                commands.cc  command lines of other programs
//   digests.cc   what a digest is made of, what is pinned   chunks.cc    … where it is fed piece by piece
//   addresses.cc what a test of a URL says               kept_digests.cc  … where an object keeps it in a field
//   results.cc   what a result says that has several ways   handed_guards.cc  checks that are handed on
//   proofs.cc    what a value provably is                   names.cc     static names, facts the walk needs
//   methods.cc   methods of Python's own types              standing.cc  what holds in a function because of its callers
//   options.cc   options of a command line                  shared.cc    what is kept on an object of a library
//   selection.cc what selects a source                      numbers.cc   what a library turns into a number
//   changes.cc   what called functions store in what they are handed
//   unpicklers.cc  what find_class lets through
//   registries.cc  what is called through a table that decorators fill
//   builders.cc  what is made or called because data names it
//   chosen_modules.cc  … in a module that data chooses      handing.cc   functions handed to functions, alone or in lists
//   executed.cc  text that is run in the module
//   enumerations.cc  members of enumerations                mappings.cc  classes that are mappings
//   exclusions.cc  constants that cannot be where a condition was decided
//   elements.cc  what is said of each element           branches.cc  checks in the branches of an `if` behind us
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "flow/fixpoint.h"
#include "flow/terms.h"
#include "models/database.h"
#include "sema/program.h"

namespace loadgate::flow {

struct EngineOptions {
  std::uint64_t max_questions = 8000;  // for one load site
  std::uint32_t max_depth = 2000;
  models::NeutralizationKinds neutralizations = models::kAllNeutralizations;  // that are honoured
};

class Engine : public ControlOracle {
 public:
  Engine(sema::Program& program, const models::Database& database, const EngineOptions& options = {});
  ~Engine() override;
  Engine(const Engine&) = delete;

  // ---- questions of the detector
  // Items of `expr` at `path`, in terms of the parameters of the function around it.
  SetId eval(File& file, const Expr* expr, PathId path = PathId::Empty);
  // What a callee can be: the same, but what was written to it and what guards it are not asked.
  SetId callee(File& file, const Expr* expr);
  // The same with every parameter resolved through callers.
  SetId resolve(SetId set);
  // The canonical library names that `expr` can be (empty when it is something else).
  // `through_callers`: a callee that is a parameter is looked for in what callers pass.
  std::vector<Callee> library_callees(File& file, const Expr* func, bool through_callers = true);
  std::vector<TextId> bound_libraries(File& file, const Call& partial);
  // Whether the method is of an object that cannot be resolved.
  bool is_unresolved_method(File& file, const syntax::Attribute& method);
  // The library's method `meant`, where `method` is of such an object and no class of the project has one of that name.
  std::optional<Callee> unresolved_method(File& file, const syntax::Attribute& method, std::string_view meant);
  // Whether the value is provably this constant for every caller.
  // `if_given`: ways on which a mapping lacks the key that the path asks for do not count (see may_be_absent).
  bool provably(File& file, const Expr* expr, const models::Literal& literal, PathId path = PathId::Empty, bool if_given = false);
  bool is_constant(File& file, const Node* node, const models::Literal& literal);
  bool replaces_none(File& file, const Expr* use);
  // Whether on some way the mapping does not have the key that the path asks for.
  bool may_be_absent(File& file, const Expr* expr, PathId path);
  // The argument that the first fitting selector names, or nullptr; `**kw` is looked through.
  struct Argument {
    File* file = nullptr;
    const Expr* expr = nullptr;
    PathId path = PathId::Empty;
    bool star = false;  // may or may not be there (came from ** or *)
    explicit operator bool() const { return expr != nullptr; }
  };
  Argument argument(File& file, const Call* call, const models::Selectors& selectors, const Callee& callee = {});
  Argument argument(File& file, const Call* call, const models::Selector& selector, const Callee& callee = {});
  // Whether the argument would come out of a spread mapping or sequence in which nobody passes it.
  bool is_left_out(const Argument& spread);
  // Whether a row's condition holds for the call.
  bool holds(File& file, const Call& call, const models::Condition& condition, const Callee& callee = {});
  // Items that a loop over the argument gives.
  SetId elements(File& file, const Expr* iterable) { return iterated(file, iterable, PathId::Empty); }
  // All arguments of a call as parts of one value.
  SetId arguments_of(File& file, const Call& call) { return all_arguments(file, call); }
  // Sets of a tuple argument, at `index`.
  SetId at_index(File& file, const Expr* expr, int index) { return eval(file, expr, index_path(index, PathId::Empty)); }
  SetId at_key(File& file, const Expr* expr, std::string_view key) { return eval(file, expr, key_path(key, PathId::Empty)); }
  SetId united(SetId a, SetId b) { return unite(a, b); }
  // Facts decided where the node stands, nearest first.
  std::vector<Fact> facts_at(File& file, const Node* node);
  // Commands that a call runs, by the data rows, with what role the program of each has.
  struct Command {
    std::vector<std::string> words;   // constant text of each word
    bool sandbox = false;
  };
  std::vector<Command> commands_of(File& file, const Call& call);
  // Whether the file itself has a call that runs a command in a sandbox.
  bool runs_sandbox(File& file);
  // On every way to `after`, `before` has run (same function).
  bool runs_before(File& file, const Node* before, const Node* after) { return dominates(file, before, after); }
  // The imports of the file by others.
  struct Importer {
    File* file;
    const syntax::Alias* alias;
  };
  std::vector<Importer> importers(File& file);
  // What covers every load at this place, whatever its data (fickling.always_check_safety(), a surrounding sandbox).
  std::vector<GuardId> global_guards(File& file, const Call* call);
  // … because another file threw a switch before it imported this one.
  std::vector<GuardId> guards_before_import(File& file);
  // A display of constants, or a name for one.
  bool is_fixed_list(File& file, const Expr* expr) { return literal_container(file, expr); }
  // Where a name or attribute that has one definition only got its value: follows names, imports and class fields.
  struct Place {
    File* file = nullptr;
    const Expr* expr = nullptr;
    PathId path = PathId::Empty;
  };
  // With `same_object`, methods that changed the object since do not matter (h.update(…)).
  Place definition_of(File& file, const Expr* expr, int depth = 0, bool same_object = false);
  bool begins_address(const Item& item) const;  // a text that begins like "https://"
  // Constant text of an expression, when it is one.
  std::optional<std::string> constant_text(File& file, const Expr* expr);

  // A new budget, of so many questions where less than the usual are enough.
  void begin_site() { begin_site(options_.max_questions); }
  void begin_site(std::uint64_t questions);
  bool budget_spent() const { return fix_.spent; }

  const Items& items(SetId set) const { return sets_[static_cast<std::size_t>(set)]; }
  std::string_view text(TextId id) const { return texts_.view(id); }
  const Guard& guard(GuardId id) const { return guards_[static_cast<std::size_t>(id)]; }
  const std::vector<GuardId>& cover(CoverId id) const { return covers_[static_cast<std::size_t>(id)]; }
  const TraceHop& hop(TraceId id) const { return hops_[static_cast<std::size_t>(id)]; }
  File* file(std::uint32_t id) { return program_.file(id); }
  const models::Database& database() const { return database_; }
  sema::Program& program() { return program_; }
  std::uint64_t questions() const { return fix_.questions; }
  FileFlow& flow(File& file);
  // The dotted name that an expression has through the file's imports, without following values ("os.environ");
  // canonical; "" for anything else.
  std::string_view static_name(File& file, const Expr* expr);
  // What the data rows say of that name, or nullptr.
  const models::Facts* facts_of(File& file, const Expr* expr) { return facts_named(static_text(file, expr)); }
  const models::Facts* facts_named(TextId name);
  // Bases among the project's classes in method resolution order, the class itself first.
  const std::vector<Class*>& mro(Class& cls);
  // Canonical names of library classes that the class derives from, directly or not.
  const std::vector<TextId>& library_bases(Class& cls);
  // Whether the class or one above it defines the method.
  bool has_method(Class& cls, std::string_view name) { return find_method(cls, name) != nullptr; }
  // Whether this call is of an Unpickler subclass whose find_class allows only listed names.
  bool is_allow_listing_unpickler(Class& cls);
  // Whether a stand-in for the module pickle has such an unpickler, and no other way to load.
  bool is_allow_listing_module(File& file, const Expr* module);
  Class* class_at(std::uint32_t file_id, std::uint32_t node);
  static bool is_class(const Item& item, const Class& cls) { return item.is(ItemKind::Class) && item.file == cls.file->id && item.node == cls.node->id; }
  Function* function_at(std::uint32_t file_id, std::uint32_t node);

 private:
  // ---- sets
  SetId intern(Items items);
  SetId intern_merged(std::span<const Item> merged);  // sorted, no two of one identity
  SetId unite(SetId a, SetId b);
  // A value built from several parts: literal parts add nothing when another part has kinds.
  SetId join(const std::vector<SetId>& parts);
  SetId composed(const std::vector<SetId>& parts);
  SetId single(const Item& item);
  SetId map_items(SetId set, const std::function<void(Item&)>& change);
  SetId with_cover(SetId set, const std::vector<GuardId>& guards);
  SetId passed_for(const Item& through, SetId passed);
  SetId with_hop(SetId set, const File& file, const Node* node, std::string_view message);
  SetId flagged(SetId set, std::uint16_t flag);
  SetId stored_parameters(SetId set);  // the parameters in it, marked as what a table holds
  SetId defaulted(SetId set);     // literals count as defaults
  SetId without_literals(SetId set);
  CoverId intern_cover(std::vector<GuardId> guards);
  CoverId common_cover(CoverId a, CoverId b);
  TraceId extend_trace(TraceId trace, const File& file, const Node* node, std::string_view message);
  TraceId extend_trace(TraceId trace, std::uint32_t file, std::uint32_t node, TextId message);
  TraceId joined_traces(TraceId before, TraceId after);
  TraceId shorter(TraceId a, TraceId b) const;
  GuardId add_guard(const Guard& guard);
  bool has_kinds(SetId set) const;
  bool has_objects(SetId set) const;
  bool is_own(SetId set) const;
  Item source(SourceKind kind, const File& file, const Node* node, std::string_view what);
  SetId sources(SourceKinds kinds, const File& file, const Node* node, std::string_view what);
  static SourceKinds kinds_of(const Items& items);

  // ---- eval.cc
  SetId compute(File& file, const Expr* expr, PathId path);
  void add_parts(File& file, const Expr* expr, std::vector<SetId>& parts);
  SetId name_value(File& file, const syntax::Name* name, PathId path);
  bool set_by_earlier_call(File& file, const syntax::Name* use);
  SetId either_way(const File& file, const Expr* mapping, PathId path, SetId one, SetId other);
  SetId outer_value(File& file, const Function* scope, const syntax::Name* name, PathId path);
  SetId defs_value(File& file, const Function& scope, DefSetId set, const syntax::Name* base_name, const Expr* use, PathId path);
  SetId parts_value(File& file, const Function& scope, const std::vector<FileFlow::Part>& held, const Expr* use, PathId path, bool& sure);
  bool fits_path(PathId part, PathId path, PathId& rest, bool& exact) const;
  SetId earlier_values(File& file, const std::vector<DefId>& all);
  SetId def_value(File& file, const Function& scope, DefId id, const Expr* use, PathId path);
  SetId longer_list(File& file, const Function& scope, const Def& longer, const Expr* use, PathId path);
  std::optional<int> length_of(File& file, DefSetId set, int& left);
  SetId declared_object(File& file, const Expr* value, SetId known, PathId path);
  SetId decorated_object(File& file, Function& function, PathId path);
  SetId module_name_value(File& file, std::string_view name, PathId path, const Node* at);
  SetId used_at(SetId value, const File& file, const Node* use);
  SetId global_writes(File& file, std::string_view name, PathId path);
  SetId global_parts(File& file, std::string_view name, PathId path);
  SetId stored_below(File& file, const Expr* thing, PathId path);
  SetId stores_from_elsewhere(File& home, std::string_view name, PathId path);
  bool is_stored_below(const File& file, const Expr* thing);
  bool imports_from(File& file, const syntax::Name& name, FileId home);
  SetId import_value(File& file, const syntax::Alias& alias, const Node* use, PathId path);
  bool may_mean_module(FileId module, std::string_view name, PathId path);
  FileId imported_file(File& file, const syntax::Alias& alias);
  FileId find_imported_file(File& file, const syntax::Alias& alias);
  FileId module_file(std::string_view dotted, FileId from);
  SetId module_member(FileId id, std::string_view name, PathId path);
  SetId library_object(std::string_view name, const File& file, const Node* at, PathId path);
  SetId sequence_value(File& file, Exprs elements, PathId path);
  SetId dict_value(File& file, const syntax::Dict& dict, PathId path);
  SetId subscript_value(File& file, const syntax::Subscript& subscript, PathId path);
  SetId given_back(File& file, const Expr* func, PathId path);
  SetId iterated(File& file, const Expr* iter, PathId path);
  SetId context_value(File& file, const Expr* context, PathId path);
  SetId element_stores(File& file, const Call* mutation, PathId path);
  SetId filled_in(File& file, const Call& call, PathId path);
  SetId project(SetId set, PathId path, const File& file, const Node* at);
  SetId project_item(const Item& item, PathId path, const File& file, const Node* at);
  SetId budget_answer(const File& file, const Node* node);
  SetId stopped_at(const File& file, const Node* node);
  // One of `left` alternatives that are still to be asked: it gets its share of the budget, and is unknown beyond that.
  template <class Ask>
  SetId alternative(std::size_t left, const File& file, const Node* node, Ask ask) {
    if (left <= 1) return ask();
    return fix_.cut_short(fix_.share(left), ask, [&](SetId found) { return light_ ? SetId::Empty : unite(found, stopped_at(file, node)); });
  }
  // What all those callers give: ask(site), united. One whose share was too small, while others took next to nothing, is asked
  // again when all have been.
  template <class Ask>
  SetId of_all_sites(const std::vector<CallSite>& sites, Ask ask) {
    SetId value = SetId::Empty;
    struct CutShort {
      std::size_t index;
      SetId found;
      std::uint64_t share;
    };
    std::vector<CutShort> open;
    for (std::size_t i = 0; i < sites.size(); ++i) {
      const std::size_t left = sites.size() - i;
      const std::uint64_t share = left > 1 ? fix_.share(left) : 0;
      bool whole = true;
      const SetId found = left <= 1 ? ask(sites[i]) : fix_.cut_short(share, [&] { return ask(sites[i]); }, [&](SetId part) {
        whole = false;
        return part;
      });
      if (whole) value = unite(value, found);
      else open.push_back({i, found, share});
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
      const CallSite& site = sites[open[i].index];
      const Node* at = site.call != nullptr ? static_cast<const Node*>(site.call) : site.file->tree.root;
      auto unknown_beyond = [&](SetId part) { return light_ ? SetId::Empty : unite(part, stopped_at(*site.file, at)); };
      const std::uint64_t share = fix_.share(open.size() - i);
      const bool again = !fix_.spent && share >= 2 * open[i].share;
      value = unite(value, again ? fix_.cut_short(share, [&] { return ask(site); }, unknown_beyond) : unknown_beyond(open[i].found));
    }
    return value;
  }
  PathStep attribute_step(std::string_view name) { return {StepKind::Attribute, texts_.intern(name), 0}; }
  PathStep key_step(std::string_view name) { return {StepKind::Key, texts_.intern(name), 0}; }
  PathId attribute_path(std::string_view name, PathId tail) { return paths_.prepend(attribute_step(name), tail); }
  PathId key_path(std::string_view name, PathId tail) { return paths_.prepend(key_step(name), tail); }
  PathId index_path(int index, PathId tail) { return paths_.prepend({StepKind::Index, TextId::Empty, index}, tail); }
  PathId element_path(PathId tail) { return paths_.prepend({StepKind::Element}, tail); }

  // ---- changes.cc
  const std::vector<const Call*>& calls_handed(const Function& function, syntax::NameId name);
  SetId changed_by_calls(File& file, const Function& scope, const syntax::Name* use, PathId path, bool& sure);
  SetId stored_by_call(File& file, const Call& call, const std::function<bool(const Expr*)>& is_it, PathId path, bool& sure, int depth);
  SetId stored_in_parameter(Function& function, std::uint32_t index, PathId path, bool& sure, int depth);
  std::unordered_map<std::uint64_t, std::unordered_map<syntax::NameId, std::vector<const Call*>>> calls_handed_;  // by function

  // ---- calls.cc
  SetId call_value(File& file, const Call& call, PathId path);
  SetId callee_value(File& file, const Call& call, const Item& callee, PathId path);
  SetId call_function(Function& function, const CallSite& site, PathId path);
  Function* called_by(File& file, const Call& call, const Item& callee, CallSite& site);
  SetId returns_of(Function& function, PathId path);
  SetId substitute(SetId set, Function& function, const CallSite& site);
  SetId site_argument(const CallSite& site, Function& function, std::uint32_t index, PathId path);
  static bool starred_up_to(const CallSite& site, int position);
  SetId positional(const CallSite& site, int position, PathId path, bool& found);
  SetId named(const CallSite& site, std::string_view name, PathId path, bool& found);
  SetId default_of(Function& function, std::uint32_t index, PathId path);
  CallSite site_for(File& file, const Call& call, const Item& callee);
  std::optional<SetId> record_call(File& file, const Call& call, const Item& type, PathId path);
  SetId generic_call(File& file, const Call& call, TextId name, PathId path);
  SetId handed_back(File& file, const Call& call, PathId path);
  SetId receiver_of(File& file, const Call& call);
  SetId all_arguments(File& file, const Call& call);
  bool is_static_method(Function& function);
  bool is_class_method(Function& function);
  bool is_property(Function& function);
  bool is_setter(const Function& function);
  bool is_abstract(const Function& function) const;
  bool has_role_decorator(Function& function, std::string_view role);

  // ---- methods.cc
  // The value of receiver.method(…) for methods of str, bytes, list, dict, path and file objects; nothing when the name
  // is none of theirs.
  std::optional<SetId> builtin_method(File& file, const Call& call, const syntax::Attribute& method, PathId path);

  // ---- library.cc
  SetId library_call(TextId name, File& file, const Call& call, PathId path);
  SetId selected(File& file, const Call& call, const models::Selector& selector, PathId path, bool& found);
  SetId selected_all(File& file, const Call& call, const models::Selectors& selectors, bool& found);
  bool fits(const models::SourceRow& row, File& file, const Call& call, const Callee& callee = {});
  SetId source_call(const models::SourceRow& row, TextId name, File& file, const Call& call, PathId path);
  SetId contents_of(SetId set, File& file, const Call& read);
  SetId flow_call(const models::FlowRow& row, File& file, const Call& call, PathId path);
  std::optional<SetId> role_call(const models::Facts& facts, TextId name, File& file, const Call& call, PathId path);
  SetId callback_call(const models::CallbackRow& row, File& file, const Call& call, PathId path);
  SetId load_call(const models::Facts& facts, TextId name, File& file, const Call& call, PathId path);
  std::string instance_name(TextId callee) const;

  // ---- options.cc
  struct Option {
    SetId defaults = SetId::Empty;
    std::vector<GuardId> checks;
    bool unchecked = false;  // some declaration checks nothing
    bool declared = false;
    bool text = false;  // some declaration takes its value as it stands
    bool set = false;   // by the program: set_defaults(name=value)
  };
  std::string option_name(File& file, const Call& call, const models::OptionRow& row);
  const models::OptionRow* declared_option(File& file, const Call& call);
  SetId option_variable(File& file, const Call& call, const models::OptionRow& row);
  bool is_fixed_choice(File& file, const Expr* type);
  std::vector<GuardId> option_checks(File& file, const Call& call, const models::OptionRow& row, std::string_view name);
  void add_declarations(File& file, std::string_view dest, PathId path, Option& option);
  void add_set_defaults(File& file, const Call& call, std::string_view dest, PathId path, Option& option);
  SetId option_value(SetId given, File& file, const Node* at, PathId path);
  SetId executed(File& file, const Call& call);
  SetId put_into_globals(File& file, const Call& call, int depth);
  File* script_read(File& file, const Expr* text);
  SetId held_before(File& file, const Call& call, const models::SourceRow& row, PathId path);
  std::optional<SetId> written_out(File& file, const Call& call, const models::SourceRow& row, PathId path);
  std::vector<Item> parsed_classes(File& file, const Call& parse, int index);
  int parsed_index(PathId& path) const;
  bool is_number_record(File& file, const Call& parse, PathId path);
  SetId record_defaults(File& file, const Call& parse, PathId path);

  // ---- records.cc
  struct RecordField {
    Class* holder;
    const Class::Field* field;
  };
  struct RecordMaker {  // a library's call that makes objects of these records
    TextId name = TextId::Empty;
    std::vector<Class*> made;  // null for a class of a library
    bool several = false;      // one object of each, in a tuple
  };
  std::vector<RecordField> record_fields(Class& cls);
  bool declares_field(File& file, const Expr* value);
  SetId record_field(Class& cls, std::string_view name, const CallSite* constructor, PathId rest, bool& found);
  SetId filled_field(Class& cls, const File& file, const Node* at);
  SetId field_default(File& file, const Expr* value, PathId rest);
  SetId default_in_record(const Item& cls, PathId path);
  RecordMaker record_maker(File& file, const Call& call);
  bool parses_text(const RecordMaker& maker);
  std::vector<Class*> record_types(File& file, const Call& parser);
  std::vector<CallSite> parsed_records(File& file, const Expr& mention, Class& cls);
  SetId read_by_name(const RecordMaker& maker, File& file, const Call& call, PathId field);
  std::optional<SetId> made_record(File& file, const Call& call, PathId path);
  std::vector<GuardId> field_guards(Class& cls, PathId path);
  std::vector<GuardId> type_guards(File& file, const Expr* type);
  std::vector<GuardId> declared_guards(Function& function, std::uint32_t index, PathId path);

  // ---- numbers.cc
  struct TypedField {
    File* file;
    const Expr* annotation;
  };
  bool is_number_type(File& file, const Expr* type);
  bool gives_numbers(File& file, const Expr* function);
  bool declares_number(File& file, const Call& call, const models::OptionRow& row);
  std::optional<TypedField> typed_field(Class& cls, std::string_view name);
  bool is_number_field(Class& cls, PathId path, bool converts);
  bool converts_fields(Class& cls);
  bool is_number_parameter(Function& function, std::uint32_t index, PathId path);

  // ---- shared.cc
  bool is_library_object(File& file, const Expr* expr, std::string_view canonical);
  SetId kept_on(std::string_view canonical, PathId path, const File& asking);
  SetId set_in_settings(const models::RoleRow& row, PathId path, const File& asking);
  const syntax::Call* called_later(const File& file, const Expr* function) const;  // callers.cc
  SetId held_in_cell(File& file, const Call& get, PathId path);
  SetId held_in_queue(File& file, const Call& get, const models::RoleRow& row, PathId path);
  SetId put_into(const Item& queue, const models::RoleRow& row, PathId path, const File& asking);
  std::optional<SetId> depended_on(Function& function, std::uint32_t index, PathId path);
  std::optional<SetId> injected(Function& function, std::uint32_t index, PathId path);

  // ---- selection.cc
  std::vector<GuardId> common_guards(SetId set, NeutralizationKind kind);
  static constexpr SourceKinds kTransportKinds = models::bit(SourceKind::standard_input) | models::bit(SourceKind::web_request) |
                                                 models::bit(SourceKind::message) | models::bit(SourceKind::network);
  bool is_transported(const Item& source, SetId text) const;
  static bool is_selected(const Item& item) { return item.is(ItemKind::Source) && item.index != 0; }
  SetId selection_of(SetId selecting);
  SetId selected_by(SetId sources, SetId selecting);
  SetId selected_at(const Item& source, Function& function, const CallSite& site);
  SetId selected_by_callers(const Item& source);

  // ---- classes.cc
  // A small number for a construction, different for each (1, 2, …).
  std::uint32_t site_number(const CallSite& site) {
    auto next = static_cast<std::uint32_t>(site_numbers_.size() + 1);
    return site_numbers_.try_emplace(id_of(*site.file, site.call), next).first->second;
  }
  SetId construct(Class& cls, File& file, const Call& call, PathId path);
  SetId instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at);
  SetId find_instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at);
  SetId class_member(Class& cls, PathId path, bool through_instance, const File& file, const Node* at);
  bool is_set_by_constructor(Class& cls, std::string_view name);
  bool stores_other_part(const File& file, const syntax::Attribute& field, PathId rest);
  SetId field_stores(Class& cls, std::string_view name, PathId rest, const CallSite* constructor, bool& sure);
  SetId stored_at(Class& cls, const syntax::Attribute* attribute, std::string_view name, PathId rest);
  SetId constructed(Class& cls, Function& holder, SetId stored, const CallSite* constructor);
  SetId by_own_constructions(Class& cls, Function& init, SetId stored);
  Function* base_constructor(Class& cls, Function& init, CallSite& site);
  // A call in a method that sets fields by name: `setattr(self, key, value)` or, `whole`, `self.__dict__.update(options)`.
  struct SettingCall {
    Function* method;
    const Node* node;
    const Expr* key;    // null, like `value`, for a call that sets all entries of a mapping
    const Expr* value;
  };
  const std::vector<SettingCall>& setting_calls(Class& cls);
  bool sets_items_as_attributes(Class& cls);
  static bool is_called_by_assignments(const Function& function);
  static bool is_put_by_assignment(const Function& method, const syntax::Expr* expr);
  SetId reflected_stores(Class& cls, std::string_view name, PathId rest, const CallSite* constructor);
  SetId named_store(File& file, const Function& scope, const Def& def, const Expr* use, PathId path);
  PathId entries_path(PathId path);
  SetId named_value(File& file, const Function& function, const Expr* key, const Expr* value, std::string_view name, PathId rest);
  SetId class_stores(Class& cls, std::string_view name, PathId rest);
  SetId outside_stores(Class& cls, std::string_view name, PathId rest);
  const std::vector<CallSite>& constructions(Class& cls);
  std::vector<CallSite> find_constructions(Class& cls);
  SetId seen_from(Class& cls, Function& method, SetId value);
  std::optional<SetId> own_result(File& file, const Call& call, PathId path);
  SetId method_result(Class& cls, PathId path, const CallSite* constructor);
  bool is_own_class(File& file, const Expr* expr);
  SetId overrides_below(Class& cls, PathId path, bool through_instance, File& file, const Node* at);
  SetId own_member(Class& cls, bool through_class, PathId path, File& file, const Node* at);
  SetId bound_method(Function& method, const Item& through, PathId rest, const CallSite* constructor, Class& cls);
  Function* find_method(Class& cls, std::string_view name);
  const std::vector<Class*>& subclasses(Class& cls);
  std::vector<Class*> subclasses_that_say(Class& cls, std::string_view word);
  std::vector<Class*> find_subclasses(Class& cls, const std::function<bool(FileId)>& counts);
  std::vector<Class*> children_in(Class& parent, FileId id);
  std::vector<FileId> files_that_may_derive(const Class& cls);
  bool is_record(Class& cls);
  Class* owner_of(const Function& function) const { return function.owner; }
  SetId next_in_mro(File& file, const syntax::Attribute& attribute, PathId path, bool& is_super);

  // ---- library_fields.cc
  struct LibraryConstruction {
    Function* init = nullptr;    // the constructor of the project that hands on to the library's
    const Call* call = nullptr;
    int skip = 0;                // so many arguments of the call stand before the constructor's
  };
  std::vector<const models::Facts*> facts_of_bases(Class& cls, std::string_view name);
  const models::FieldRow* kept_field(Class& cls, std::string_view name);
  LibraryConstruction library_construction(Class& cls);
  SetId library_field(Class& cls, std::string_view name, PathId rest, const CallSite* constructor);
  std::vector<std::string> library_field_paths(Class& cls, std::string_view name, bool element, int depth);
  SetId kept_arguments(Class& cls, std::string_view name, PathId rest, const CallSite* constructor);

  // ---- callers.cc
  const std::vector<CallSite>& callers(Function& function);
  std::vector<CallSite> all_callers(Function& function);
  std::vector<FileId> files_that_may_call(Function& function);
  std::vector<FileId> files_that_may_import(FileId home, std::string_view name);
  void find_callers(Function& function, std::vector<CallSite>& found);
  void use_of(File& file, const Expr* use, Function& function, std::vector<CallSite>& found, int depth);
  // ---- handing.cc
  bool hands_to_callback(File& file, const Call& call);
  void constructions_in_taker(File& file, const Expr* mention, Class& cls, std::vector<CallSite>& found);
  void calls_in_taker(Function& taker, Function& function, const CallSite& site, std::vector<CallSite>& found, int depth);
  std::vector<std::pair<File*, const Call*>> calls_under_parameter(File& file, const Expr* handed);
  void guessed_uses(File& file, const Expr* value, std::vector<CallSite>& found);
  bool uses_of_given_back(File& file, const Expr* use, Function& function, std::vector<CallSite>& found, int depth);
  void calls_out_of_display(File& file, const Expr* use, Function& function, const CallSite& site, std::vector<CallSite>& found, int depth);
  void calls_through_values(File& file, Function& function, std::vector<CallSite>& found);
  bool is_handed_on(File& file, const Expr* mention);
  void constructions_through_values(File& file, Class& cls, std::vector<CallSite>& found);
  // A call of what is no imported name: of what a variable, a field, a table or another call gives.
  struct ValueCall {
    const Call* call;
    SetId meaning;  // functions, classes and instances among it
  };
  std::vector<ValueCall> value_calls(File& file);
  std::vector<ValueCall> find_value_calls(File& file);
  bool means(File& file, const Expr* expr, const Function& function, CallSite& site);
  bool resolves_to(File& file, const Expr* expr, const Function& function, CallSite& site);
  bool is_only_method(const Function& function);
  void guess_callers(const Function& method, const std::vector<FileId>& candidates, std::vector<CallSite>& found);
  bool is_family(Class& one, Class& other);
  bool names_its_class_alone(File& file, const Function& method);
  bool means_class(File& file, const Expr* mention, const Class& cls);
  std::unordered_map<std::uint64_t, bool> only_methods_;
  void constructions_out_of_tables(File& file, Class& cls, std::vector<CallSite>& found);
  void constructor_callers(Function& init, std::vector<CallSite>& found);
  // ---- handlers.cc
  SetId handler_sources(Function& function, std::uint32_t index, bool& handled);
  struct Handler {
    const models::HandlerRow* row;
    std::string name;
  };
  const std::vector<Handler>& handlers(Function& function);
  std::vector<Handler> find_handlers(Function& function);
  void assigned_handlers(File& file, const syntax::Assign& assign, const Expr* mention, Function& function, std::vector<Handler>& made);
  const std::vector<FileId>& registering_files();
  std::optional<std::vector<FileId>> registering_files_;

  // ---- resolve.cc
  SetId resolve_parameter(const Item& item);
  bool leaves_out_alternatives(const Items& group, Function& function, const CallSite& site);
  SetId with_other_ways(SetId whole, const Items& group, const std::function<SetId(SetId)>& settled);
  SetId resolve_group(Function& function, const Items& group);
  SetId objects(SetId set);
  SetId objects_among(SetId set);
  // The same, without asking callers: only what a method's own class and annotations say.
  SetId near_objects(SetId set);
  SetId near_objects_and(SetId set) { return unite(set, near_objects(set)); }
  bool is_self_parameter(const Item& item);
  SetId of_subclasses(Class& cls, PathId path);
  SetId beside_mixin(Class& cls, bool through_class, PathId path, File& file, const Node* at);
  SetId declared_defaults(Function& function, std::uint32_t index, PathId path);
  bool is_handed_by_framework(const Item& item);
  SetId annotated(Function& function, std::uint32_t index, PathId path);
  SetId annotation_value(File& file, const Expr* annotation, PathId path, const Node* at);

  // ---- keys.cc
  Key key_of(File& file, const Expr* expr);
  Key compute_key(File& file, const Expr* expr, int depth);
  bool opens_file(File& file, const Expr* expr, bool temporary);
  bool is_read(File& file, const Expr* value);
  Key bytes_of_text(File& file, const Expr* text, Key key);
  bool makes_bytes_of_text(File& file, const Call& call);
  bool is_content_as_text(File& file, const Expr* place);
  bool is_opened_file(File& file, const Expr* name);
  bool opened_to_append(File& file, const Expr* thing);
  Key text_key(File& file, const Expr* part, int depth);
  Key returned_key(File& file, const Call& call);
  Key def_key(File& file, const Function& scope, DefSetId set, const Expr* use, int depth);
  Key concat(Key left, std::string_view text) const;
  Key concat(Key left, const Key& right) const;
  Key path_join(Key base, const Key& part) const;
  static constexpr std::string_view kBytesOfText = "=text";  // the last step of such a key
  Argument member_of_archive(File& file, const Call& call);
  static Key archive_of(const Key& key);
  static bool is_own_receiver(const File& file, const syntax::Attribute& attribute);
  bool is_said_anew(Class& cls, std::string_view field);
  bool is_of_module(const Key& key);
  Key as_it_is_now(File& file, const syntax::Expr* object, Key key);
  Place passed_to(const Function& callee, std::uint32_t index, const CallSite& site);
  Key substitute_key(const Key& wanted, const Function& callee, const CallSite& site);
  std::string substitute_steps(const std::string& steps, const Function& callee, const CallSite& site);
  static bool covers_key(const Key& written, bool directory, const Key& wanted);

  // ---- alternatives.cc
  std::vector<Key> alternative_keys(File& file, const Expr* expr, int depth = 0);
  const Expr* opened_by(File& file, const syntax::Name& name);
  const Expr* base_of_path(File& file, const Expr* expr);
  std::optional<std::uint32_t> parameter_if_given(File& file, const Expr* expr, int depth = 0);
  bool is_surely_given(const Function& callee, std::uint32_t index, const CallSite& site);
  std::vector<Key> keys_of(File& file, const std::vector<const Expr*>& choices);
  std::vector<Key> keys_of_entries(File& file, const syntax::Subscript& subscript);
  std::vector<Key> keys_of_definitions(File& file, const syntax::Name& name, int depth);
  struct PathParts {
    const Expr* base = nullptr;
    std::vector<const Expr*> below;
  };
  PathParts parts_of_path(File& file, const Expr* expr);

  // ---- outlines.cc
  // What there is to know of a call before asking what it writes.
  struct CallOutline {
    const Call* call;
    bool writer = false;           // its last word is one of a library call that writes
    bool runs = false;             // … that runs a command
    bool text_argument = false;    // an argument is text with blanks or holes: paths may be inside
    bool keyed = false;
    std::uint8_t tries = 0;
    bool half = false;             // not all keys were found: it may have to do with anything
    std::vector<Key> keys;         // of its receiver and arguments
  };
  std::vector<CallOutline>& writers(const Function& function);
  CallOutline outline_of(File& file, const Call& call);
  CallOutline& keyed(File& file, CallOutline& outline);
  bool near(File& file, CallOutline& outline, const Key& key);
  bool touches(File& file, const Call& call, const Key& key);
  static bool writes_by_name(std::string_view method);
  static bool names_part(const Key& own, const Key& thing);
  static bool same_root(const Key& a, const Key& b);
  std::unordered_map<std::uint64_t, std::vector<CallOutline>> writers_;
  std::unordered_map<std::uint64_t, CallOutline> outlines_;

  // ---- writes.cc
  // What the program wrote to `expr` before this point; nothing when it wrote nothing there.
  // `unfollowed`: a call before it may have written there, and what that one writes was too much to find out.
  std::optional<SetId> written(File& file, const Expr* expr, bool& unfollowed);
  struct Thing {
    const Expr* below = nullptr;  // what it is or lies below: the `folder` of `open(folder / "a")`
    Key key;
    std::vector<Key> choices;  // keys that it has on one way or another, where it has several
  };
  // What the writes so far leave in it.
  struct Replayed {
    SetId content = SetId::Empty;
    bool others = false;              // somebody else's content may be there
    const Call* own = nullptr;        // the program's own is there, written by this call
    const Call* made_anew = nullptr;  // … which surely replaced whatever was there
    std::vector<const Call*> conditional_own;
  };
  bool is_near(File& file, CallOutline& outline, const Thing& thing);
  bool covers(const Write& write, const Thing& thing);
  bool is_given_elsewhere(File& file, const Expr* expr, const Call& call);
  static bool covers_on_one_way(const File& file, const Write& write, const Thing& thing);
  Write beside_others(Write write);
  void replay(File& file, const Write& write, const Expr* read, Replayed& so_far);
  std::unordered_set<std::uint64_t> unfollowed_;
  std::vector<Write> writes_of(File& file, const Call& call);
  void find_writes(File& file, const Call& call, std::vector<Write>& found);
  std::vector<Write> parameter_writes(Function& function);
  bool covers_field(const Key& written, bool directory, const Key& wanted);
  bool runs_always(Function& function, const Call& call);
  SetId unchecked(SetId content);
  bool is_of_option(const File& file, const Expr* expr) const;
  SetId written_elsewhere(File& file, const Expr* expr, const Key& key);
  std::vector<std::string_view> names_of_path(const File& file, std::string_view last);
  const std::vector<FileId>& folder_fillers();
  std::vector<FileId> files_naming_folder(std::string_view path);
  std::optional<std::vector<FileId>> folder_fillers_;
  bool may_be_written(const Key& key);
  bool is_library_name(File& file, const Expr* expr);
  bool holds_own_only(File& file, const Call& call);
  bool is_resolved(File& file, const Call& call);
  SetId fetched_otherwise(File& file, const Expr* expr, const Key& key);
  bool says_there(File& file, const Expr* condition, bool holds, const Key& key);
  SetId content_before(File& file, const Call& call, const Key& key);

  // ---- object_paths.cc
  struct OwnWriter {
    Function* method;
    const Call* call;
    std::vector<std::string> paths;  // of its receiver and arguments, below fields of the object: ".root/raw"
  };
  static bool is_own_object(const Function& method, const Key& key);
  static std::string own_names(const Function& method, std::string_view steps);
  Place stored_once(Class& cls, std::string_view field);
  std::vector<std::string> followed_field(Class& cls, const std::string& steps, int depth);
  std::vector<std::string> own_paths(Class& cls, File& file, const Expr* expr, int depth);
  std::vector<std::string> paths_of_elements(Class& cls, File& file, const Expr* list, PathId path, int depth);
  const std::vector<OwnWriter>& own_writers(Class& cls);
  bool is_of_writing_helper(File& file, const Call& call, int depth);
  void add_own_writer(Class& cls, Function& method, CallOutline& outline, std::vector<OwnWriter>& found);
  SetId written_by_methods(File& file, const Expr* expr);
  SetId written_by(Class& cls, Function& method, const Call& call, std::string_view wanted);
  SharedTable<std::vector<OwnWriter>> own_writers_;  // by class

  // ---- order.cc
  bool together(File& file, const Node* one, const Node* other, const Node* after);
  bool behind_barrier(File& file, const Node* write, const Node* after);
  bool runs_instead(File& file, const Node* one, const Node* other);
  bool dominates(File& file, const Node* before, const Node* after);
  bool runs_in(File& file, const Node& at, const Node* child);
  bool precedes(File& file, const Node* before, const Node* after);

  // ---- guards.cc
  struct KeyGuard {
    Key subject;
    GuardId guard;
    bool folder = false;  // every path below the subject
    SetId expected = SetId::Empty;  // what a digest was compared with, where that is still symbolic
    bool operator==(const KeyGuard&) const = default;
  };
  using KeyGuards = std::vector<KeyGuard>;
  // Guards that hold for the content of `expr` where it stands.
  std::vector<GuardId> guards_at(File& file, const Expr* expr);
  // … and for the thing of that key at that place.
  std::vector<GuardId> guards_of(File& file, const Expr* place, const Key& key);
  void facts_above(File& file, const Node* node, std::vector<Fact>& facts);
  // How a call came out: it came back, what it gave (or a part of that) is true or false, is a constant or is not.
  enum Outcome { kReturned = 0, kTruthy = 1, kFalsy = 2, kEquals = 3, kDiffers = 4 };
  struct Result {
    int outcome = kReturned;
    std::string part;                // "field", "0"; "": all of it
    File* file = nullptr;            // … of the constant
    const Expr* constant = nullptr;
  };
  KeyGuards interpret(File& file, const Fact& fact);
  void interpret_condition(File& file, const Expr* condition, bool holds, KeyGuards& out, int depth);
  void interpret_kept(File& file, const Expr* name, const Place& made, bool holds, KeyGuards& out, int depth);
  void interpret_result(File& file, const Expr* part, bool holds, KeyGuards& out, std::string_view level = {});
  void interpret_unpacked(File& file, const Expr* name, bool holds, KeyGuards& out);
  bool is_filtered(File& file, const Expr* expr);
  void guards_of_filtered(const Key& key, std::vector<GuardId>& found);
  void interpret_record(File& file, const Call& call, std::string_view part, bool holds, KeyGuards& out);
  void interpret_comparison(File& file, const syntax::Compare& compare, bool holds, KeyGuards& out, int depth);
  void interpret_pair(File& file, const syntax::Compare& compare, const Expr* left, syntax::CompareOperator op, const Expr* right, bool holds, KeyGuards& out, int depth);
  void interpret_equality(File& file, const Expr* left, const Expr* right, const Node* at, KeyGuards& out);
  void interpret_membership(File& file, const Expr* member, const Expr* container, const Node* at, KeyGuards& out);
  void interpret_listed(File& file, const Expr* subject, KeyGuards& out);
  void add_allow_list(File& file, const Expr* member, const Node* at, KeyGuards& out);
  void interpret_prefix(File& file, const Call& call, const syntax::Attribute& method, KeyGuards& out);  // addresses.cc
  bool matches_fixed(const Argument& pattern, bool whole);
  Key address_of_host(File& file, const Expr* expr);
  void interpret_call(File& file, const Call& call, int outcome, KeyGuards& out, int depth);
  KeyGuards function_guards(Function& function, const Result& wanted, const Given& given = {});
  bool is_of_function_around(const Key& key, const Function& function);
  bool runs_body(File& file, const Call& call, const Function& function) const;
  void guards_on_entry(Class& cls, const CallSite& site, KeyGuards& out);
  Key stored_key(Function& constructor, std::string_view steps);
  KeyGuards compute_function_guards(Function& function, const Result& wanted);
  void keep_common(KeyGuards& common, const KeyGuards& others, bool& first) const;
  void add_guards(File& file, const Fact& fact, const Expr* place, const Key& key, std::vector<GuardId>& found);
  static const Node* ground_of(const File& file, const Fact& fact);
  bool speaks_of(File& file, const Fact& fact, const Key& key);
  void add_exclusions(File& file, const Expr* condition, bool holds, const Key& key, std::vector<GuardId>& found);  // exclusions.cc
  bool is_excluded(const Item& item, const Guard& guard);
  SetId without_excluded(SetId set, const std::vector<GuardId>& guards);
  bool holds_text(File& file, const Expr* constants, std::string_view text);
  bool rewritten(File& file, const Function& function, const Node* decided, std::uint32_t place, const Key& key);
  std::vector<GuardId> find_guards_before_import(File& file);
  std::vector<GuardId> switches_before(File& file, const Node* place);
  const std::vector<std::string>& switch_words();
  void interpret_elements(File& file, const Call& call, bool holds, KeyGuards& out, int depth);
  void add_each(File& file, const KeyGuard& one, const Node& loop, const Expr* target, const Expr* iter, KeyGuards& out);
  void interpret_some_element(File& file, const Call& call, bool holds, KeyGuards& out, int depth);
  // The functions whose bodies a call runs, and how each is called.
  struct Called {
    Function* function = nullptr;
    CallSite site;
  };
  std::vector<Called> called_functions(File& file, const Call& call, SetId callees, bool constructors);
  KeyGuards interpret_each(File& file, const Expr* target);
  // The element that a loop or comprehension binds there, as a key below what it goes through; none for other keys.
  Key element_key(const Key& key, const Node* loop = nullptr);
  Key every_element(const Key& key, const Node* loop, int depth = 0);
  std::vector<Key> forms_of(const Key& key);
  bool is_element(PathId path) const { return paths_.length(path) == 1 && paths_.head(path).kind == StepKind::Element; }
  std::vector<GuardId> guards_of_elements(File& file, const Expr* list);
  void interpret_empty(File& file, const Expr* collected, KeyGuards& out, int depth);
  static const syntax::Stmt* taken_statement(const File& file, const Expr* node);
  bool rewritten_on_way(File& file, const syntax::If& branch, bool holds, const Key& key);
  KeyGuards checked_on_way(File& file, const syntax::Stmt* branch, FactId end);
  KeyGuards interpret_taken(File& file, const Expr* test);  // branches.cc
  bool is_otherwise(File& file, const Expr* flag, bool holds);
  bool branch_speaks_of(File& file, const Expr* test, const Key& key);
  void interpret_noted(File& file, const Expr* member, const Expr* container, KeyGuards& out);
  bool same_check(const KeyGuard& a, const KeyGuard& b) const;
  std::optional<GuardId> settle(const KeyGuard& made);
  void add_digest_guard(File& file, const Expr* digest, const Expr* expected, const Node* at, KeyGuards& out);
  bool add_mac_guards(File& file, const Expr* mac, const Call& verify, TextId what, KeyGuards& out);
  struct Digest {
    std::vector<Key> subjects;
    NeutralizationKind kind = NeutralizationKind::integrity_check;
    std::string what;
    Argument key;  // of a MAC
  };
  std::optional<Digest> digest_of(File& file, const Expr* expr, int depth);
  std::optional<Digest> digest_by_row(File& file, const Call& call, const models::DigestRow& row, const Callee& callee);
  std::optional<Digest> new_digest(File& file, const Call& call);
  void add_updates(File& file, const Call& made, std::vector<Key>& subjects);
  bool is_repeated(File& file, const Node* place);  // chunks.cc
  const Expr* whole_of_read(File& file, const Call& call);
  const Expr* filled_from(File& file, const syntax::Subscript& piece);
  const Expr* iterated_stream(File& file, const Expr* iterated);
  const Expr* whole_of_chunk(File& file, const Expr* chunk);
  void add_copies(File& file, const Call& update, std::vector<Key>& subjects);
  bool is_written_once(File& file, const syntax::Name& stream, const Call& write);
  Class* class_of_field(File& file, const syntax::Attribute& kept);  // kept_digests.cc
  std::optional<Digest> kept_digest(File& file, const syntax::Attribute& kept);
  std::vector<std::string> fields_fed_alike(Class& cls, std::string_view hash);
  bool gets_only(Class& cls, std::string_view field, const Call& write);
  void add_fed(const CallSite& site, Function& method, std::string_view field, std::vector<Key>& subjects);
  Key key_of_value(File& file, const Call& call);
  std::vector<Key> fed_before(const Key& subject, Function& method, const CallSite& site);
  bool is_fed_in_loop(File& file, const Call& call, const Node* place);
  bool loads_by_listing(Function& function);  // unpicklers.cc
  bool pinned(File& file, const Expr* expected, SourceKinds& kinds, bool is_key = false);
  bool pinned(SetId expected, SourceKinds& kinds, bool is_key, int depth);
  bool is_made_of_constants(File& file, const Expr* expr, int depth);
  bool literal_container(File& file, const Expr* container);
  bool holds_literal_containers(File& file, const Expr* mapping);
  bool is_added_to(File& file, std::string_view name);
  bool is_constant_display(File& file, const Expr* expr);

  // ---- written_parts.cc
  std::optional<SetId> written_part(File& file, const Expr* expr, PathId path);
  Key key_of_part(File& file, const syntax::Name& object, PathId path);
  bool constant_paths(const Key& key, Function& function, int depth, std::set<std::string>& paths);
  std::optional<SetId> written_for_callers(File& file, const Expr* expr, const Key& key);
  std::optional<SetId> written_before_calls(File& file, const Expr* expr, const Key& key, Function& function);

  // ---- handed_guards.cc
  void handed_guards(File& file, const Call& call, int outcome, KeyGuards& out);
  void waited_guards(File& file, const Call& call, int outcome, KeyGuards& out);
  KeyGuards guards_of_call(Function& function, const Result& wanted, const CallSite& site);
  bool gives_back(Function& function, std::uint32_t parameter);
  std::vector<GuardId> guards_of_parameter(Function& function, int outcome, std::uint32_t parameter);
  std::vector<GuardId> validator_guards(Class& cls, std::string_view field);

  // ---- results.cc
  std::optional<Item> member_of(File& file, const Expr* expr);
  std::optional<bool> same_constant(File& file, const Expr* one, File& other_file, const Expr* other);
  std::optional<bool> comes_to(File& file, const Expr* value, const Result& wanted);
  Place part_of_record(File& file, const Expr* made, std::string_view part);
  Place part_of_instance(File& file, const Call& call, Class& cls, std::string_view part);
  bool result_guards(File& file, const Expr* value, const Result& wanted, KeyGuards& out, int depth);
  bool choice_guards(File& file, const syntax::IfExp& choice, const Result& wanted, KeyGuards& out, int depth);
  bool has_several_definitions(File& file, const Expr* name);
  bool flag_guards(File& file, const Expr* name, const Result& wanted, KeyGuards& out, int depth);
  void collected_guards(File& file, const Expr* name, KeyGuards& out, int depth);
  KeyGuards guards_of_quiet_try(File& file, const Def& before, const std::vector<DefId>& defs, const Expr* name);
  bool is_exception(File& file, const Expr* name);
  std::optional<Result> behind_property(File& file, const Expr* made, const Result& wanted);
  bool is_emptied(File& file, const Expr* name);
  void remembered_guards(File& file, const syntax::Attribute& flag, bool holds, KeyGuards& out, int depth);
  Key as_field(Function& constructor, const Key& key);
  bool may_be_preset(Class& cls, std::string_view word, const Result& wanted);
  bool is_set_elsewhere(Class& cls, std::string_view word);
  bool is_of_other_class(File& file, const syntax::Attribute& field, Class& cls);
  bool is_kept(Class& cls, std::string_view steps);
  void interpret_outcome(File& file, const Expr* subject, File& constant_file, const Expr* constant, bool equal, KeyGuards& out, int depth);
  void call_result_guards(File& file, const Call& call, const Result& wanted, KeyGuards& out);
  void interpret_matched(File& file, const Expr* pattern, bool matched, KeyGuards& out);

  // ---- proofs.cc
  std::optional<bool> tested(File& file, const Expr* condition, bool holds, const syntax::Name& variable);
  std::optional<bool> truth_of(File& file, const Expr* expr, bool wanted);
  std::optional<bool> compute_truth(File& file, const Expr* expr, bool wanted);
  int proof_depth_ = 0;

  // ---- unpicklers.cc
  bool depends_on(File& file, const Node* expr, const Function& function, std::uint32_t parameter, int depth);
  bool lists_dangerous(File& file, const Expr* container);
  bool is_constant_name(File& file, const Expr* expr);
  bool lists_parameter(File& file, const Expr* condition, bool holds, const Function& function, std::uint32_t parameter, int depth);
  bool listed_at(Function& function, const Expr* place, std::uint32_t parameter, int depth);
  bool lists_when(Function& function, bool result, std::uint32_t parameter, int depth);
  bool lists_when_it_returns(Function& function, std::uint32_t parameter, int depth);
  bool gives_fixed(File& file, const Expr* value, const Function& find, int depth);

  // ---- registries.cc
  struct Hand {  // a parameter that a definition is handed to
    Function* function;
    std::uint32_t index;
    bool operator==(const Hand&) const = default;
  };
  std::vector<FileId> readers_of(const File& file, std::string_view name);
  std::vector<Hand> handed_on(Hand first);
  const std::vector<CallSite>& calls_of_stored(Hand first);
  std::vector<CallSite> find_calls_of_stored(Hand first);
  std::vector<CallSite> registry_calls(File& file, std::span<const Expr* const> decorators);
  void decorator_calls(Function& function, std::vector<CallSite>& found);
  std::vector<std::pair<File*, std::string_view>> holders_of(Class& cls);
  std::vector<FileId> files_through_holder(File& file, const Expr* mention);
  SharedTable<std::vector<CallSite>> calls_of_stored_;  // by the parameter

  // ---- builders.cc
  struct Builder {
    File* file = nullptr;
    const Call* call = nullptr;
    const Expr* mapping = nullptr;  // what names the class and holds its arguments; nullptr: the call itself passes them
    bool written_out = false;       // the mapping is a display
    std::string target;             // … and names this class
  };
  Item named_by_data(const File& file, const Node* at, FileId module);
  bool is_named_by_data(const Item& item) const;
  SetId module_objects(FileId id, const Node* at, const File& asking);
  static const Expr* spread_mapping(const Call& call);
  bool is_configured(File& file, const Expr* mapping);
  bool is_of_tree(File& file, const Expr* mapping, bool& configured, int depth);
  void calls_of_value(File& file, const Expr* expr, std::vector<CallSite>& found, int depth);
  const std::vector<Builder>& builders();
  std::vector<Builder> find_builders();
  void instantiations(Class& cls, std::vector<CallSite>& found);
  void calls_by_module(const File& home, std::string_view name, const std::function<bool(const Item&)>& is_it, const Function* taker, std::vector<CallSite>& found);
  void calls_by_package(File& home, std::string_view name, const std::function<bool(const Item&)>& is_it, const Function* taker, std::vector<CallSite>& found);
  const Expr* object_of_members(File& file, const Call& call);
  std::vector<const Expr*> loop_members(File& file, const Call& members);
  void constructions_by_name(Class& cls, std::vector<CallSite>& found);
  Place only_given(File& file, const Expr* object);
  // A text with a gap that data fills: f"models.{kind}".
  struct GappedText {
    std::string before;
    std::string after;
  };
  struct Reflection {
    const Expr* named;  // getattr(module, name), module.__dict__[name]
    FileId module;
    std::optional<GappedText> chosen;  // the module's name, where data chooses the module too
  };
  // ---- chosen_modules.cc
  std::optional<GappedText> gapped_text(File& file, const Expr* expr);
  std::optional<GappedText> chosen_module(File& file, const Expr* object);
  bool may_be_module(const GappedText& name, const File& from, const File& module) const;
  std::vector<FileId> files_that_choose(const File& module);
  static bool takes_arguments(const Function& function, const File& file, const Call& call);
  // ---- builders.cc
  std::vector<Reflection> reflections(File& file);
  SharedTable<std::vector<Reflection>> reflections_;  // by file
  std::optional<std::vector<Builder>> builders_;  // of the whole program

  // ---- enumerations.cc
  bool is_listed_type(File& file, const Expr* type);
  bool is_enumeration(Class& cls);
  std::vector<std::pair<Class*, const syntax::Assign*>> enumeration_members(Class& cls, std::string_view name, bool below);
  Item enumeration_member(const Class& cls, const syntax::Assign& made) const;
  SetId members_value(Class& cls, std::string_view name, PathId path, const File& file, const Node* at);
  SetId member_part(Class& cls, const syntax::Assign& made, PathId path, const File& file, const Node* at);
  SetId any_member_part(Class& cls, PathId path, const File& file, const Node* at);

  // ---- mappings.cc
  bool is_mapping(Class& cls);
  bool gives_entries_as_attributes(Class& cls);
  SetId mapping_arguments(File& file, const Call& call, std::size_t skip, PathId path);
  SetId handed_through(Function& get, PathId path);
  SetId mapping_entry(Class& cls, const CallSite* constructor, PathId path);
  SetId entries_stored_outside(Class& cls, PathId path);
  SetId find_mapping_entry(Class& cls, const CallSite* constructor, PathId path);

  // ---- standing.cc
  // A project decorator's function that stands for a decorated one, and its call of that one.
  struct Wrapping {
    Function* wrapper;
    const Call* inner;
    Function* maker;          // the function around the wrapper that was given the decorated one
    const Expr* decorator;
  };
  const std::vector<Wrapping>& wrappings(Function& function);
  std::vector<Wrapping> find_wrappings(Function& function);
  std::vector<GuardId> wrapper_guards(Function& function, std::uint32_t index);
  SetId wrapped_argument(const CallSite& site, Function& function, std::uint32_t index, PathId path, bool& changed);
  std::vector<GuardId> guards_of_stored(Function& constructor, std::string_view field, const Expr* value);
  const std::vector<std::uint32_t>& tested_parameters(const Function& function);
  bool gives(const CallSite& site, Function& function, std::uint32_t index);
  std::optional<bool> decided(File& file, const Expr* test);
  std::vector<Fact> facts_if_given(File& file, const Given& given, const Node* place);
  void guards_if_given(File& file, const Expr* place, const Key& key, std::vector<GuardId>& found);
  SharedTable<std::vector<Wrapping>> wrappings_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> tested_parameters_;
  Given given_;

  // ---- commands.cc
  struct Word {
    std::string text;                  // its constant text, where it has any
    struct Hole {
      File* file;
      const Expr* expr;
    };
    std::vector<Hole> holes;           // the expressions in it: a helper may lie in another file than its caller
    Key key;                           // the path it stands for
    std::string behind;                // of a command's last word: what the shell has between it and the next command
    bool constant() const { return holes.empty(); }
  };
  std::vector<std::vector<Word>> command_words(File& file, const Call& call, const models::RunsRow& row);
  std::vector<std::vector<Word>> own_commands(File& file, const Call& call);
  std::vector<std::vector<Word>> commands_in(File& file, const Call& call, int depth);
  std::vector<Word> with_arguments(const std::vector<Word>& words, Function& helper, const CallSite& site);
  const models::CommandRow* command_row(const std::vector<Word>& words, std::string_view role);
  std::optional<Digest> digest_by_command(File& file, const Expr* expr);
  void command_writes(File& file, const Call& call, const models::RunsRow& row, std::vector<Write>& found);
  static bool decides_status(const std::vector<std::vector<Word>>& commands, std::size_t index);
  void command_guards(File& file, const Call& call, const models::RunsRow& row, KeyGuards& out);
  // ---- checklists.cc
  void checklist_guards(File& file, const Call& call, const models::RunsRow& row, const std::vector<Word>& words, KeyGuards& out);
  // ---- commands.cc
  void add_words(File& file, const Expr* command, bool shell, std::vector<std::vector<Word>>& commands, int depth);

  // ---- names.cc
  TextId static_text(File& file, const Expr* expr);
  std::string spelled_name(File& file, const Expr* expr);
  bool is_harmless_method(std::string_view name) const;
  bool never_returns(const File& file, const Call& call) override;
  bool swallows(const File& file, const Expr& expr) override;
  bool may_check(const File& file, const Call& call) override;
  bool executes(const File& file, const Call& call) override;
  bool sets_attribute(const File& file, const Call& call) override;
  bool fills(const File& file, const Call& call) override;
  const std::unordered_map<std::string_view, std::string>& import_names(File& file);
  static Key constant_key(std::string_view path);

  sema::Program& program_;
  const models::Database& database_;
  EngineOptions options_;
  Texts texts_;
  Paths paths_;
  Fixpoint fix_;
  std::deque<Items> sets_;
  Items merged_;                                // room for intern()
  FlatMap<std::uint64_t, SetId> set_by_hash_;  // the newest set of that hash
  std::vector<SetId> older_with_hash_;          // by set: the one before it of the same hash, or Empty
  FlatMap<std::uint64_t, SetId> unions_;
  std::vector<Guard> guards_;
  std::deque<std::vector<GuardId>> covers_;
  std::unordered_map<std::uint64_t, std::vector<CoverId>> covers_by_hash_;
  std::vector<TraceHop> hops_;
  FlatMap<std::uint64_t, TraceId> joined_traces_;
  std::vector<std::unique_ptr<FileFlow>> flows_;

  Table<QuestionKey, SetId, QuestionKeyHash> evals_;
  Table<QuestionKey, SetId, QuestionKeyHash> members_;
  Table<QuestionKey, SetId, QuestionKeyHash> returns_;
  Table<QuestionKey, SetId, QuestionKeyHash> fields_;
  Table<QuestionKey, SetId, QuestionKeyHash> resolved_;
  SharedTable<std::vector<CallSite>> callers_;
  SharedTable<std::vector<CallSite>> constructions_;
  SharedTable<std::vector<ValueCall>> value_calls_;  // by file
  SharedTable<std::vector<Handler>> handlers_;
  std::unordered_map<std::uint64_t, std::vector<Class*>> mros_;
  std::unordered_map<std::uint64_t, std::vector<TextId>> library_bases_;
  std::unordered_map<std::uint64_t, std::vector<SettingCall>> setting_calls_;  // by class
  std::vector<std::uint64_t> mros_cut_short_;  // found without a budget: the next site asks again
  SharedTable<std::vector<Class*>> subclasses_;
  std::map<std::tuple<std::uint32_t, std::uint32_t, TextId>, std::vector<Class*>> subclasses_that_say_;  // by class and word
  std::map<std::pair<std::uint64_t, FileId>, std::vector<Class*>> children_;                            // by class and file
  std::map<std::tuple<std::uint32_t, std::uint32_t, TextId>, bool> set_by_constructor_;                  // … and field
  Table<QuestionKey, Key, QuestionKeyHash> keys_;
  Table<QuestionKey, std::vector<Write>, QuestionKeyHash> writes_;
  Table<QuestionKey, std::vector<Write>, QuestionKeyHash> parameter_writes_;
  std::unordered_map<std::uint64_t, SetId> written_elsewhere_;
  Table<QuestionKey, KeyGuards, QuestionKeyHash> interpreted_;
  Table<QuestionKey, KeyGuards, QuestionKeyHash> function_guards_;
  std::vector<std::unique_ptr<std::unordered_map<std::string_view, std::string>>> import_names_;
  FlatMap<std::uint64_t, TextId> static_names_;
  std::vector<std::optional<const models::Facts*>> facts_by_name_;
  std::unordered_map<std::string, SetId> written_to_key_;
  FlatMap<std::uint64_t, std::uint32_t> site_numbers_;
  FlatMap<std::uint64_t, FileId> imported_files_;  // by the alias
  int object_depth_ = 0;
  static constexpr int kUsualObjectDepth = 1;
  int max_object_depth_ = kUsualObjectDepth;
  std::uint64_t objects_refused_ = 0;              // because of that depth
  std::unordered_set<std::uint64_t> half_found_;   // functions of whose callers only those were found that took no such depth
  std::unordered_map<std::uint32_t, std::vector<GuardId>> guards_before_import_;  // by file
  std::optional<std::vector<std::string>> switch_words_;
  // Light questions ask only what objects a value can be, for finding out what is called: what was written to it, what
  // guards it and what arguments pass on are left out. A light question asks light questions only.
  bool light_ = false;
  struct Light {
    explicit Light(Engine& engine, bool light = true) : engine_(engine), before_(std::exchange(engine.light_, light)) {}
    ~Light() { engine_.light_ = before_; }
    Light(const Light&) = delete;
    Light& operator=(const Light&) = delete;
    Engine& engine_;
    bool before_;
  };

  static std::uint64_t id_of(const File& file, const Node* node) {
    return static_cast<std::uint64_t>(file.id) << 32 | node->id;
  }
};

}  // namespace loadgate::flow
