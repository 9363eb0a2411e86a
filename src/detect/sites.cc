// A call is looked at when the last word of its callee is a load word, or a name that this file binds to something that
// mentions one (`tl = torch.load`, `LOADERS = {"pt": torch.load}`). What it means is then resolved by the engine.
#include "detect/sites.h"

#include <algorithm>
#include <unordered_set>

#include "syntax/children.h"

namespace loadgate::detect {

using namespace syntax;
using flow::Callee;

namespace {

constexpr std::uint64_t kFinding = 2000;  // questions for whether one call loads

class SiteFinder {
 public:
  SiteFinder(flow::Engine& engine, const LoadWords& words, const LoaderNames& exported, sema::File& file)
      : engine_(engine), words_(words), exported_(exported), file_(file) {}

  std::vector<Site> run() {
    collect_names();
    std::vector<Site> sites;
    for (const auto& function : file_.functions) {
      for (const Call* call : function->calls) look_at(*call, sites);
    }
    std::sort(sites.begin(), sites.end(), [](const Site& a, const Site& b) {
      return std::pair(a.call->start, a.call->end) < std::pair(b.call->start, b.call->end);
    });
    return sites;
  }

  std::vector<std::string_view> exports() {
    collect_names();
    std::vector<std::string_view> found;
    for (const Stmt* statement : file_.tree.root->body) {
      const auto* assign = as<Assign>(statement);
      if (assign == nullptr) continue;
      const auto* call = as<Call>(assign->value);
      if (call != nullptr && !is_partial(*call) && !is_reflected(*call)) continue;
      if (!binds_loader(*assign->value)) continue;
      for (const Expr* target : assign->targets) {
        if (const auto* name = as<Name>(target)) found.push_back(file_.name(name->name));
      }
    }
    for (const Alias* alias : file_.aliases) {
      bool renamed = alias->asname != NameId::None && words_.is_load_word(file_.name(alias->name)) && file_.parent(alias)->kind == NodeKind::ImportFrom;
      if (renamed) found.push_back(file_.name(alias->asname));
    }
    return found;
  }

 private:
  // An attribute of that name can be a loader; a plain name only when this file binds it to one.
  bool is_load_attribute(NameId id) const { return attributes_.contains(static_cast<std::uint32_t>(id)); }
  bool is_load_name(NameId id) const { return names_.contains(static_cast<std::uint32_t>(id)); }

  void bind_attribute(NameId id) {
    attributes_.insert(static_cast<std::uint32_t>(id));
    bound_attributes_.insert(static_cast<std::uint32_t>(id));
  }

  bool mentions_loader(const Node& node) {
    if (const auto* name = as<Name>(&node)) return is_load_name(name->name) && can_load(*name);
    if (const auto* attribute = as<Attribute>(&node); attribute != nullptr && is_load_attribute(attribute->attr) && can_load(*attribute)) return true;
    if (const auto* call = as<Call>(&node); call != nullptr && is_reflected(*call)) return true;
    if (node.kind == NodeKind::Lambda) return false;
    bool found = false;
    for_each_child(node, [&](const Node& child) { found = found || mentions_loader(child); });
    return found;
  }

  void collect_names() {
    for (std::size_t i = 1; i < file_.tree.names.size(); ++i) {
      std::string_view word = file_.tree.names[i];
      if (words_.is_load_word(word) || exported_.contains(word)) attributes_.insert(static_cast<std::uint32_t>(i));
    }
    // `from x import load`, `from x import load as tl`, `from x import *`
    for (const Alias* alias : file_.aliases) {
      std::string_view name = file_.name(alias->name);
      if (name == "*") {
        imports_all_ = true;
        names_.insert(attributes_.begin(), attributes_.end());
      }
      std::size_t dot = name.rfind('.');
      std::string_view last = dot == std::string_view::npos ? name : name.substr(dot + 1);
      if (!words_.is_load_word(last) && !exported_.contains(last)) continue;
      names_.insert(static_cast<std::uint32_t>(alias->asname == NameId::None ? alias->name : alias->asname));
    }
    // Names bound to a value that mentions a loader without calling it.
    for (int round = 0; round < 3; ++round) {
      std::size_t before = names_.size() + attributes_.size();
      for (const Assign* assign : file_.assigns) {
        if (!binds_loader(*assign->value)) continue;
        for (const Expr* target : assign->targets) {
          if (const auto* name = as<Name>(target)) {
            names_.insert(static_cast<std::uint32_t>(name->name));
            // class Store: read = staticmethod(torch.load)
            if (file_.parent(assign)->kind == NodeKind::ClassDef) bind_attribute(name->name);
          }
          if (const auto* attribute = as<Attribute>(target)) bind_attribute(attribute->attr);
        }
      }
      // read: Callable = torch.load
      for (const auto& cls : file_.classes) {
        for (const sema::Class::Field& field : cls->fields) {
          if (field.statement->kind == NodeKind::AnnAssign && field.value != nullptr && binds_loader(*field.value)) bind_attribute(field.name);
        }
      }
      if (names_.size() + attributes_.size() == before) break;
    }
  }

  bool binds_loader(const Expr& value) {
    switch (value.kind) {
      case NodeKind::Name:
      case NodeKind::Attribute: return mentions_loader(value);
      case NodeKind::Dict:
      case NodeKind::List:
      case NodeKind::Tuple:
      case NodeKind::IfExp:
      case NodeKind::BoolOp: {
        bool found = false;
        for_each_child(value, [&](const Node& child) {
          if (child.kind != NodeKind::Call) found = found || mentions_loader(child);
          else found = found || binds_loader(static_cast<const Expr&>(child));
        });
        return found;
      }
      case NodeKind::Call: {
        const auto& call = static_cast<const Call&>(value);
        bool handed = is_reflected(call);
        for (const Expr* arg : call.args) handed = handed || ((arg->kind == NodeKind::Name || arg->kind == NodeKind::Attribute) && mentions_loader(*arg));
        if (const auto* attribute = as<Attribute>(call.func); attribute != nullptr && file_.name(attribute->attr) == "get") handed = handed || mentions_loader(*attribute->value);
        return handed;
      }
      case NodeKind::Subscript: return mentions_loader(*static_cast<const Subscript&>(value).value);
      default: return false;
    }
  }

  void look_at(const Call& call, std::vector<Site>& sites) {
    engine_.begin_site(kFinding);  // each call has a budget of its own: what one asked does not hide the next
    const Expr* func = call.func;
    bool direct = false;
    if (const auto* name = as<Name>(func)) direct = is_load_name(name->name) && can_load(*name);
    else if (const auto* attribute = as<Attribute>(func)) direct = is_load_attribute(attribute->attr) && can_load(*attribute);
    else if (func->kind == NodeKind::Subscript || func->kind == NodeKind::Call || func->kind == NodeKind::IfExp) direct = mentions_loader(*func);
    if (direct && add_direct(call, sites)) return;
    for (const Expr* arg : call.args) {
      const auto* bound = as<Call>(arg);  // partial(load, …) handed on
      bool candidate = arg->kind == NodeKind::Name || arg->kind == NodeKind::Attribute || (bound != nullptr && is_partial(*bound));
      if (candidate && mentions_loader(*arg) && add_handed(call, arg, sites)) return;
    }
    for (const Keyword* keyword : call.keywords) {
      NodeKind kind = keyword->value->kind;
      if ((kind == NodeKind::Name || kind == NodeKind::Attribute) && mentions_loader(*keyword->value)) {
        if (add_handed(call, keyword->value, sites)) return;
      }
    }
  }

  // getattr(torch, "load")
  bool is_reflected(const Call& call) {
    if (call.args.size() < 2) return false;
    const models::Facts* facts = engine_.facts_of(file_, call.func);
    if (facts == nullptr || facts->role("reflect_attribute") == nullptr) return false;
    auto word = engine_.constant_text(file_, call.args[1]);
    return word && words_.is_load_word(*word);
  }

  bool is_partial(const Call& call) {
    const models::Facts* facts = engine_.facts_of(file_, call.func);
    return facts != nullptr && std::any_of(facts->callbacks.begin(), facts->callbacks.end(), [](const auto* row) { return row->passes == "partial"; });
  }

  // A cheap no: another library's function, or a method of something where no row has a method of that name.
  bool can_load(const Expr& func) {
    std::string_view dotted = engine_.static_name(file_, &func);
    if (!dotted.empty()) {
      const models::Facts* facts = engine_.database().facts(dotted);
      if (facts != nullptr) return !facts->loads.empty();
      return !engine_.database().knows_module(dotted.substr(0, dotted.find('.')));
    }
    const auto* attribute = as<Attribute>(&func);
    if (attribute == nullptr) return true;  // a name that this file binds
    if (imports_all_ && is_free(*attribute)) return true;
    std::string_view word = file_.name(attribute->attr);
    if (const auto* receiver = as<Name>(attribute->value)) {
      // self.restore(): the class's own method.
      const sema::Function* function = file_.function_of(&func);
      bool own = function->owner != nullptr && !function->parameters.empty() && function->parameters[0]->name == receiver->name;
      if (own && engine_.has_method(*function->owner, word)) return false;
    }
    return words_.is_method_word(word) || !words_.is_load_word(word) || bound_attributes_.contains(static_cast<std::uint32_t>(attribute->attr));
  }

  // Whether the dotted name begins with a name that nothing in this file binds.
  bool is_free(const Attribute& dotted) {
    const Expr* root = dotted.value;
    while (const auto* attribute = as<Attribute>(root)) root = attribute->value;
    const auto* name = as<Name>(root);
    if (name == nullptr) return false;
    for (const sema::Function* at = file_.function_of(name); at != nullptr; at = at->outer) {
      if (at->binds(name->name)) return false;
    }
    return true;
  }

  const models::LoadRow* fitting_row(const Call& call, const Callee& callee) {
    const models::Facts* facts = engine_.facts_named(callee.name);
    if (facts == nullptr) return nullptr;
    for (const models::LoadRow* row : facts->loads) {
      bool fits = std::all_of(row->only_if.begin(), row->only_if.end(), [&](const auto& condition) { return engine_.holds(file_, call, condition, callee); }) &&
                  std::none_of(row->never_if.begin(), row->never_if.end(), [&](const auto& condition) { return engine_.holds(file_, call, condition, callee); });
      if (fits) return row;
    }
    return nullptr;
  }

  bool add_direct(const Call& call, std::vector<Site>& sites) {
    // Of several the first by name: which one is named does not depend on what else was analysed.
    std::vector<Callee> callees = engine_.library_callees(file_, call.func, false);
    std::stable_sort(callees.begin(), callees.end(), [&](const Callee& a, const Callee& b) { return engine_.text(a.name) < engine_.text(b.name); });
    for (const Callee& callee : callees) {
      if (const models::LoadRow* row = fitting_row(call, callee)) {
        sites.push_back({&file_, &call, row, callee, {}});
        return true;
      }
    }
    // A method that is called so in this library only, of a class that is not resolved (picked by a checkpoint's own words).
    const auto* method = as<Attribute>(call.func);
    const models::LoadRow* row = method == nullptr ? nullptr : engine_.database().loader_anywhere(file_.name(method->attr));
    if (row == nullptr) return false;
    std::optional<Callee> callee = engine_.unresolved_method(file_, *method, row->name);
    if (!callee || fitting_row(call, *callee) == nullptr) return false;
    sites.push_back({&file_, &call, row, *callee, {}});
    return true;
  }

  bool add_handed(const Call& call, const Expr* loader, std::vector<Site>& sites) {
    bool loads = false;
    for (const Callee& callee : engine_.library_callees(file_, loader, false)) {
      const models::Facts* facts = engine_.facts_named(callee.name);
      loads = loads || (facts != nullptr && !facts->loads.empty());
    }
    if (!loads) return false;
    const std::vector<Callee> takers = engine_.library_callees(file_, call.func, false);
    for (const Callee& taker : takers) {
      const models::Facts* facts = engine_.facts_named(taker.name);
      if (facts == nullptr) continue;
      for (const models::CallbackRow* row : facts->callbacks) {
        if (row->passes == "partial" || row->passes == "none") continue;
        if (add_called_by(*row, call, loader, sites)) return true;
      }
    }
    // A pool or event loop that is not resolved (a parameter) is known by its method's name.
    const auto* method = as<Attribute>(call.func);
    if (!takers.empty() || method == nullptr || !engine_.is_unresolved_method(file_, *method)) return false;
    const std::vector<const models::CallbackRow*>& rows = engine_.database().callback_methods(file_.name(method->attr));
    return std::any_of(rows.begin(), rows.end(), [&](const models::CallbackRow* row) { return add_called_by(*row, call, loader, sites); });
  }

  // The call hands the loader to a function that, the row says, calls it.
  bool add_called_by(const models::CallbackRow& row, const Call& call, const Expr* loader, std::vector<Site>& sites) {
    if (engine_.argument(file_, &call, row.function).expr != loader) return false;
    for (const Callee& callee : engine_.library_callees(file_, loader)) {
      const models::Facts* loader_facts = engine_.facts_named(callee.name);
      if (loader_facts == nullptr || loader_facts->loads.empty()) continue;
      const models::LoadRow* load = loader_facts->loads.front();
      if (!load->only_if.empty() && callee.partial == nullptr) continue;
      Site site{&file_, &call, load, callee, {}};
      site.handed.yes = true;
      for (std::size_t i = 0; i < call.args.size(); ++i) {
        if (call.args[i] == loader) site.handed.skip = static_cast<int>(i) + 1;
      }
      site.handed.elements = row.passes == "elements" || row.passes == "spread";
      site.handed.keywords = row.passes == "args";
      sites.push_back(site);
      return true;
    }
    return false;
  }

  flow::Engine& engine_;
  const LoadWords& words_;
  const LoaderNames& exported_;
  sema::File& file_;
  std::unordered_set<std::uint32_t> names_;
  std::unordered_set<std::uint32_t> attributes_;
  std::unordered_set<std::uint32_t> bound_attributes_;  // those of them that this file binds to a loader, whatever they are called
  bool imports_all_ = false;  // `from x import *` may bind any name
};

}  // namespace

std::vector<Site> find_sites(flow::Engine& engine, const LoadWords& words, const LoaderNames& exported, sema::File& file) {
  return SiteFinder(engine, words, exported, file).run();
}

std::vector<std::string_view> exported_loaders(flow::Engine& engine, const LoadWords& words, sema::File& file) {
  const LoaderNames none;
  return SiteFinder(engine, words, none, file).exports();
}

}  // namespace loadgate::detect
