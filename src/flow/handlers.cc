// Handlers: functions that a framework calls (a route, a command, a button), by decorator, base class, name, or handed to one
// of its calls. Their parameters have the framework's kinds.
#include <algorithm>
#include <unordered_set>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

const std::vector<Engine::Handler>& Engine::handlers(Function& function) {
  return handlers_.ask(fix_, id_of(*function.file, function.node), [&] { return find_handlers(function); });
}

// The files that name a library which takes handlers in some call, in order.
const std::vector<FileId>& Engine::registering_files() {
  if (!registering_files_) {
    std::vector<FileId>& files = registering_files_.emplace();
    std::unordered_set<std::string_view> modules;
    auto first_part = [](std::string_view name) { return name.substr(0, name.find('.')); };
    for (const models::Library& library : database_.libraries()) {
      for (const models::HandlerRow& row : library.handlers) {
        if (!row.call.empty() || !row.attribute.empty()) modules.insert(first_part(row.call.empty() ? row.attribute : row.call));
      }
    }
    for (const models::Library& library : database_.libraries()) {
      for (const models::AliasRow& row : library.aliases) {
        if (modules.contains(first_part(row.to))) modules.insert(first_part(row.from));
      }
    }
    for (std::string_view module : modules) {
      const std::vector<FileId>& naming = program_.files_with({module});
      files.insert(files.end(), naming.begin(), naming.end());
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
  }
  return *registering_files_;
}

std::vector<Engine::Handler> Engine::find_handlers(Function& function) {
  Light light(*this);
  std::vector<Handler> made;
  File& file = *function.file;
  for (const Expr* decorator : function.decorators()) {
    const Expr* func = decorator;
    if (const auto* call = as<Call>(decorator)) func = call->func;
    for (const Callee& callee : library_callees(file, func)) {
      const models::Facts* facts = facts_named(callee.name);
      if (facts == nullptr) continue;
      for (const models::HandlerRow* row : facts->handler_decorators) made.push_back({row, std::string(texts_.view(callee.name))});
    }
  }
  auto bases_say = [&](Class& owner, std::string_view method) {
    for (TextId base : library_bases(owner)) {
      const models::Facts* facts = facts_named(base);
      if (facts == nullptr) continue;
      for (const models::HandlerRow* row : facts->handler_bases) {
        bool named_so = std::any_of(row->methods.begin(), row->methods.end(), [&](const std::string& one) { return one == "*" || one == method; });
        if (named_so) made.push_back({row, std::string(texts_.view(base))});
      }
    }
  };
  if (function.owner != nullptr) bases_say(*function.owner, function.name());
  if (function.owner == nullptr && function.outer != nullptr && function.outer->is_module()) {
    for (const models::HandlerRow* row : database_.handler_functions()) {
      if (row->function == function.name()) made.push_back({row, row->function});
    }
  }
  // Handed to a framework's call, by name.
  if (function.node->kind != NodeKind::Module) {
    std::string_view name = function.name();
    auto look_at = [&](File& where, const Expr* mention) {
      const Node* at = mention;
      const Node* parent = where.parent(at);
      // Inside a list or dictionary of handlers, or a keyword.
      while (parent != nullptr && (parent->kind == NodeKind::Keyword || parent->kind == NodeKind::List || parent->kind == NodeKind::Tuple || parent->kind == NodeKind::Dict)) {
        at = parent;
        parent = where.parent(at);
      }
      if (const auto* assign = as<Assign>(parent); assign != nullptr && assign->value == at) {
        assigned_handlers(where, *assign, mention, function, made);
        return;
      }
      const auto* call = as<Call>(parent);
      if (call == nullptr || call->func == at) return;
      std::string_view word;
      if (const auto* method = as<Attribute>(call->func)) word = where.name(method->attr);
      else if (const auto* plain = as<Name>(call->func)) word = where.name(plain->name);
      bool imported = import_names(where).contains(word);
      if ((database_.word_roles(word) & models::kHandlerWord) == 0 && !imported) return;
      for (const Callee& callee : library_callees(where, call->func)) {
        const models::Facts* facts = facts_named(callee.name);
        if (facts == nullptr) continue;
        for (const models::HandlerRow* row : facts->handler_calls) {
          Argument given = argument(where, call, row->argument);
          bool inside = given && is_inside(given.expr, mention);
          CallSite unused;
          if (inside && means(where, mention, function, unused)) made.push_back({row, std::string(texts_.view(callee.name))});
        }
      }
    };
    if (function.node->kind == NodeKind::Lambda) {
      look_at(file, static_cast<const Expr*>(function.node));
    } else {
      // Nobody hands `__init__` over by its name, and every file has one.
      const bool is_special = function.owner != nullptr && name.starts_with("__") && name.ends_with("__");
      std::vector<FileId> candidates{file.id};
      if (!is_special && (function.outer->is_module() || function.owner != nullptr)) {
        const std::vector<FileId>* fewer = &program_.files_with({name});
        const std::vector<FileId>* more = &registering_files();
        if (more->size() < fewer->size()) std::swap(fewer, more);
        for (FileId other : *fewer) {
          if (other != file.id && std::binary_search(more->begin(), more->end(), other)) candidates.push_back(other);
        }
      }
      for (FileId other : candidates) {
        File* where = program_.file(other);
        if (where == nullptr) continue;
        for (const Expr* mention : where->mentions_of(name)) {
          if (context_of(*mention) == ContextKind::Load) look_at(*where, mention);
        }
      }
      // A class handed over: its methods and constructor are called (fire.Fire(Tool)).
      if (function.owner != nullptr) {
        for (const Expr* mention : file.mentions_of(function.owner->name())) {
          const Node* at = mention;  // inside a table of commands, or as an object of it
          const Node* above = file.parent(at);
          const bool object = as<Call>(above) != nullptr && static_cast<const Call*>(above)->func == mention;
          while (above->kind == NodeKind::Dict || above->kind == NodeKind::List || above->kind == NodeKind::Tuple || above->kind == NodeKind::Keyword || (object && at == mention)) {
            at = above;
            above = file.parent(at);
          }
          const auto* call = as<Call>(above);
          if (call == nullptr || call->func == at || (object && name == "__init__")) continue;
          for (const Callee& callee : library_callees(file, call->func)) {
            const models::Facts* facts = facts_named(callee.name);
            if (facts == nullptr) continue;
            for (const models::HandlerRow* row : facts->handler_calls) {
              const Argument given = argument(file, call, row->argument);
              if (given && is_inside(given.expr, mention)) made.push_back({row, std::string(texts_.view(callee.name))});
            }
          }
        }
      }
    }
  }
  return made;
}

// `client.on_message = f`, where a framework calls what stands in that attribute.
void Engine::assigned_handlers(File& file, const Assign& assign, const Expr* mention, Function& function, std::vector<Handler>& made) {
  for (const Expr* target : assign.targets) {
    const auto* attribute = as<Attribute>(target);
    if (attribute == nullptr || (database_.word_roles(file.name(attribute->attr)) & models::kHandlerWord) == 0) continue;
    for (const Item& holder : items(objects(callee(file, attribute->value)))) {
      if (!holder.is(ItemKind::LibraryInstance) && !holder.is(ItemKind::Library)) continue;
      const std::string name = database_.canonical(std::string(texts_.view(holder.text)) + "." + std::string(file.name(attribute->attr)));
      const models::Facts* facts = database_.facts(name);
      CallSite unused;
      if (facts == nullptr || facts->handler_attributes.empty() || !means(file, mention, function, unused)) continue;
      for (const models::HandlerRow* row : facts->handler_attributes) made.push_back({row, name});
    }
  }
}

// How a call declares an option, where its callee has a row of that.
const models::OptionRow* Engine::declared_option(File& file, const Call& call) {
  const models::Facts* facts = facts_of(file, call.func);
  return facts == nullptr || facts->options.empty() ? nullptr : facts->options.front();
}

// What a variable of the environment gives that the declaration of an option names.
SetId Engine::option_variable(File& file, const Call& call, const models::OptionRow& row) {
  const Argument variable = argument(file, &call, row.environment);
  return variable ? single(source(SourceKind::environment, *variable.file, variable.expr, "envvar")) : SetId::Empty;
}

SetId Engine::handler_sources(Function& function, std::uint32_t index, bool& handled) {
  handled = false;
  if (index == 0 && function.owner != nullptr && !is_static_method(function)) return SetId::Empty;
  SetId value = SetId::Empty;
  const Parameter* parameter = function.parameters[index];
  std::string name(function.file->name(parameter->name));
  for (const Handler& handler : std::vector<Handler>(handlers(function))) {
    if (!handler.row->parameters.empty() &&
        std::find(handler.row->parameters.begin(), handler.row->parameters.end(), name) == handler.row->parameters.end()) {
      continue;
    }
    handled = true;
    SetId made = sources(handler.row->kinds, *function.file, parameter, handler.name);
    // click and typer: declared defaults and checks.
    std::vector<GuardId> checks;
    bool is_number = is_number_parameter(function, index, PathId::Empty);
    SetId defaults = SetId::Empty;
    File& file = *function.file;
    for (const Expr* decorator : function.decorators()) {
      const auto* call = as<Call>(decorator);
      const models::OptionRow* row = call == nullptr ? nullptr : declared_option(file, *call);
      if (row == nullptr || option_name(file, *call, *row) != name) continue;
      is_number = declares_number(file, *call, *row);
      if (const Argument given = argument(file, call, row->default_value)) defaults = unite(defaults, defaulted(eval(*given.file, given.expr, given.path)));
      defaults = unite(defaults, option_variable(file, *call, *row));
      checks = option_checks(file, *call, *row, name);
    }
    if (handler.row->converts && is_listed_type(file, parameter->annotation)) {
      checks.push_back(add_guard({NeutralizationKind::allow_list, file.id, parameter->annotation->id, texts_.intern("the values of the type of " + name)}));
    }
    if (is_number) {
      value = unite(value, single({.kind = ItemKind::Nothing, .file = function.file->id, .node = parameter->id}));
      continue;
    }
    if (handler.row->defaults) {  // = typer.Option(…, envvar="MODEL"), Annotated[str, typer.Option(envvar="MODEL")]
      std::vector<const Expr*> declared{parameter->default_value};
      const auto* annotated = as<Subscript>(parameter->annotation);
      if (const auto* parts = annotated == nullptr ? nullptr : as<Tuple>(annotated->slice)) declared.insert(declared.end(), parts->elements.begin(), parts->elements.end());
      for (const Expr* one : declared) {
        const auto* option = as<Call>(one);
        const models::OptionRow* row = option == nullptr ? nullptr : declared_option(file, *option);
        if (row == nullptr) continue;
        defaults = unite(defaults, option_variable(file, *option, *row));
        checks = option_checks(file, *option, *row, name);
      }
    }
    if (handler.row->defaults && parameter->default_value != nullptr) defaults = unite(defaults, default_of(function, index, PathId::Empty));
    value = unite(value, with_cover(unite(made, defaults), checks));
  }
  return value;
}

}  // namespace loadgate::flow
