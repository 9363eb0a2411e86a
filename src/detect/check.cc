// The check, pass by pass.
#include "detect/check.h"

#include <pthread.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <memory>
#include <numeric>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/files.h"
#include "base/parallel.h"
#include "detect/context.h"
#include "detect/sites.h"
#include "detect/sweep.h"
#include "detect/verdict.h"
#include "sema/projects.h"

namespace loadgate::detect {
namespace {

using Clock = std::chrono::steady_clock;

// Times one pass after the other into the report's statistics.
class PassTimer {
 public:
  explicit PassTimer(std::vector<Stat>& stats) : stats_(stats), start_(Clock::now()) {}
  void done(std::string name, std::uint64_t count, std::string unit) {
    auto now = Clock::now();
    stats_.push_back({std::move(name), std::chrono::duration<double>(now - start_).count(), count, std::move(unit)});
    start_ = now;
  }

 private:
  std::vector<Stat>& stats_;
  Clock::time_point start_;
};

// Hostile code nests deeply, and the engine asks deeply: it runs on a stack of its own size.
void on_large_stack(const std::function<void()>& work) {
  constexpr std::size_t kStack = std::size_t{1} << 30;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_t thread;
  auto* run = new std::function<void()>(work);
  auto start = [](void* argument) -> void* {
    auto* body = static_cast<std::function<void()>*>(argument);
    (*body)();
    return nullptr;
  };
  bool started = pthread_attr_setstacksize(&attributes, kStack) == 0 && pthread_create(&thread, &attributes, start, run) == 0;
  if (started) pthread_join(thread, nullptr);
  else work();
  pthread_attr_destroy(&attributes);
  delete run;
}

// Files that stand where a project begins, and the checked folders' own repositories.
std::vector<std::string> project_markers(const project::Discovery& found) {
  std::vector<std::string> markers;
  for (const project::FoundFile& file : found.files) {
    if (file.type == project::FileType::Requirements || file.path.ends_with("setup.py")) markers.push_back(file.path);
  }
  for (const std::string& root : found.roots) {
    const std::string repository = root.empty() || root == "." ? ".git" : root + "/.git";
    std::error_code ignored;
    if (std::filesystem::exists(repository, ignored)) markers.push_back(repository);
  }
  return markers;
}

// The packages around the working folder, "pkg/sub": a check that is started inside of one shows paths without them.
std::string packages_around_working_folder() {
  std::error_code ignored;
  std::string packages;
  for (std::filesystem::path at = std::filesystem::current_path(ignored); at.has_relative_path() && std::filesystem::exists(at / "__init__.py", ignored); at = at.parent_path()) {
    packages = at.filename().string() + (packages.empty() ? "" : "/") + packages;
  }
  return packages;
}

// What one project's analysis needs of the run.
struct Surroundings {
  const models::Database& database;
  const LoadWords& words;
  const project::Requirements& requirements;
  const VerdictOptions& verdict_options;
  const sema::Program::Reader& read;
  const std::string& home;  // packages around the working folder
  unsigned threads;  // for reading the files of one project
};

struct ProjectResult {
  std::vector<Load> loads;
  std::vector<std::string> call_texts;  // of each load
  std::vector<Problem> problems;
  std::uint64_t questions = 0;
  std::uint64_t parsed_files = 0;
  std::uint64_t parsed_bytes = 0;

  void add(ProjectResult&& other) {
    std::move(other.loads.begin(), other.loads.end(), std::back_inserter(loads));
    std::move(other.call_texts.begin(), other.call_texts.end(), std::back_inserter(call_texts));
    std::move(other.problems.begin(), other.problems.end(), std::back_inserter(problems));
    questions += other.questions;
    parsed_files += other.parsed_files;
    parsed_bytes += other.parsed_bytes;
  }
};

// Adds the files that can call a loader class of the project, `class Safe(pickle.Unpickler)`: nothing else in them need name
// the library. Their own subclasses count too.
void add_users_of_loader_classes(const sema::Program& program, const LoadWords& words, std::vector<sema::FileId>& roots) {
  const std::unordered_set<sema::FileId> naming(roots.begin(), roots.end());  // those that name the library
  std::unordered_set<sema::FileId> known = naming;
  for (const auto& [loader, methods] : words.loader_classes()) {
    const std::uint32_t base = sema::word_key(sema::identifier_hash(loader));
    std::unordered_set<std::uint32_t> classes;
    for (const sema::Program::Head& head : program.descendants(loader)) {
      if (head.base == base ? !naming.contains(head.file) : !classes.contains(head.base)) continue;
      if (!classes.insert(head.name).second) continue;
      for (const std::string& method : methods) {
        for (sema::FileId user : program.files_with_keys({head.name, sema::word_key(sema::identifier_hash(method))})) {
          if (known.insert(user).second) roots.push_back(user);
        }
      }
    }
  }
  std::sort(roots.begin(), roots.end());
}

// Adds the files that can call a loader under a name that module-level code of another file gave it; gives those names.
LoaderNames add_users_of_exported_loaders(flow::Engine& engine, const LoadWords& words, std::vector<sema::FileId>& roots) {
  constexpr std::size_t kMaxUsers = 200;  // a name that more files hold is no name of its own
  sema::Program& program = engine.program();
  LoaderNames names;
  std::unordered_set<sema::FileId> known(roots.begin(), roots.end());
  for (sema::FileId id : std::vector<sema::FileId>(roots)) {
    sema::File* file = program.file(id);
    if (file == nullptr) continue;
    for (std::string_view name : exported_loaders(engine, words, *file)) {
      // A loader's own name says little: then the file must name this module too.
      std::vector<std::string_view> needed{name};
      if (words.is_load_word(name)) needed.push_back(sema::module_word(file->path));
      const std::vector<sema::FileId>& users = program.files_with(needed);
      if (users.size() > kMaxUsers) continue;
      names.insert(name);
      for (sema::FileId user : users) {
        if (known.insert(user).second) roots.push_back(user);
      }
    }
  }
  std::sort(roots.begin(), roots.end());
  return names;
}

ProjectResult check_project(std::vector<sema::Swept> files, std::vector<std::string> scripts, const Surroundings& around) {
  ProjectResult result;
  std::vector<sema::FileId> roots;
  for (sema::FileId id = 0; id < files.size(); ++id) {
    if (files[id].may_load) roots.push_back(id);
  }
  sema::Program program(std::move(files), around.read, around.home);
  add_users_of_loader_classes(program, around.words, roots);
  parallel_for(roots.size(), around.threads, [&](std::size_t index) { program.load(roots[index]); });
  flow::EngineOptions engine_options;
  engine_options.neutralizations = around.verdict_options.neutralizations;
  flow::Engine engine(program, around.database, engine_options);
  const LoaderNames exported = add_users_of_exported_loaders(engine, around.words, roots);
  ProjectContext context(engine, around.requirements, std::move(scripts), around.read);
  Judge judge(engine, context, around.requirements, around.verdict_options);
  for (sema::FileId id : roots) {
    sema::File* file = program.file(id);
    if (file == nullptr) continue;
    engine.begin_site();
    for (const Site& site : find_sites(engine, around.words, exported, *file)) {
      result.loads.push_back(judge.judge(site));
      result.call_texts.emplace_back(file->text(site.call));
    }
  }
  result.questions = engine.questions();
  result.parsed_files = program.parsed_files();
  result.parsed_bytes = program.parsed_bytes();
  for (const project::FileProblem& problem : program.problems()) result.problems.push_back({problem.path, problem.line, problem.message});
  return result;
}

// Stable under shifted lines: path, loader, the call's text without white space, and its number among equals.
void add_fingerprints(std::vector<Load>& loads, const std::vector<std::string>& texts) {
  std::unordered_map<std::string, int> seen;
  for (std::size_t i = 0; i < loads.size(); ++i) {
    std::string key = loads[i].place.path + "\n" + loads[i].sink + "\n";
    for (char c : texts[i]) {
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') key += c;
    }
    key += "\n" + std::to_string(seen[key]++);
    std::uint64_t hash = 0xcbf29ce484222325ull;  // FNV-1a
    for (unsigned char c : key) hash = (hash ^ c) * 0x100000001b3ull;
    constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (int digit = 15; digit >= 0; --digit, hash >>= 4) text[static_cast<std::size_t>(digit)] = digits[hash & 15];
    loads[i].fingerprint = text;
  }
}

// The loads of all projects by place, each with its fingerprint.
std::vector<Load> in_order(ProjectResult&& all) {
  std::vector<std::size_t> order(all.loads.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  auto place = [&](std::size_t i) {
    const Place& at = all.loads[i].place;
    return std::tie(at.path, at.cell, at.line, at.column);
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  std::vector<Load> loads;
  std::vector<std::string> texts;
  for (std::size_t i : order) {
    loads.push_back(std::move(all.loads[i]));
    texts.push_back(std::move(all.call_texts[i]));
  }
  add_fingerprints(loads, texts);
  return loads;
}

}  // namespace

CheckResult check(const CheckOptions& options) {
  CheckResult result;
  Report& report = result.report;
  PassTimer timer(report.stats);

  // Data files -> rows by name.
  std::vector<models::ModelProblem> model_problems;
  models::Database database = models::Database::load(options.model_folders, options.threads, model_problems);
  for (const models::ModelProblem& problem : model_problems) {
    result.errors.push_back(problem.file + (problem.line != 0 ? ":" + std::to_string(problem.line) : "") + ": " + problem.message);
  }
  LoadWords words(database);
  VerdictOptions verdict_options{options.sources, options.neutralizations, std::nullopt};
  if (!options.torch_version.empty()) {
    verdict_options.torch = project::parse_specifier(options.torch_version);
    if (!verdict_options.torch) result.errors.push_back("not a version or range: " + options.torch_version);
    else verdict_options.torch->text = "torch " + options.torch_version + " (setting)";
  }
  timer.done("data files", database.libraries().size(), "libraries");

  // Paths -> files.
  project::DiscoveryOptions discovery_options = options.discovery;
  discovery_options.threads = thread_count(options.threads);
  std::vector<std::string> paths;
  bool standard_input = false;
  for (const std::string& path : options.paths) {
    if (path == "-") standard_input = true;
    else paths.push_back(path);
  }
  project::Discovery found = project::discover(paths, discovery_options);
  if (standard_input) project::add_surroundings(options.stdin_filename, found);
  for (const std::string& missing : found.missing) result.errors.push_back("no such file or folder: " + missing);
  if (!result.errors.empty()) return result;
  for (const project::FileProblem& problem : found.problems) report.problems.push_back({problem.path, problem.line, problem.message});
  timer.done("discovery", found.files.size(), "files");

  // Files -> sketches.
  std::uint64_t bytes = 0;
  std::vector<sema::Swept> swept = sweep(found, words, options, report.problems, bytes);
  if (standard_input) {
    sema::Swept given = sweep_text(options.stdin_filename, options.stdin_text);
    auto at = std::lower_bound(swept.begin(), swept.end(), given.path, [](const sema::Swept& one, const std::string& path) { return one.path < path; });
    swept.insert(at, std::move(given));
  }
  report.files = swept.size();
  timer.done("sweep", bytes, "bytes");

  // Files -> projects.
  auto read = [](const std::string& path) -> std::optional<std::string> {
    FileBytes file = read_file(path);
    if (!file.ok()) return std::nullopt;
    return std::move(file.bytes);
  };
  const sema::Projects projects(swept, project_markers(found), found.roots);
  const project::Requirements requirements(found, read);
  std::vector<std::vector<std::string>> scripts(projects.count());
  for (const project::FoundFile& file : found.files) {
    if (file.type == project::FileType::Script) scripts[projects.owner(file.path)].push_back(file.path);
  }
  timer.done("projects", projects.count(), "projects");

  const std::string home = packages_around_working_folder();
  // Trees -> load sites -> verdicts, one project after the other on each thread.
  std::vector<ProjectResult> results(projects.count());
  const unsigned threads_each = projects.count() > 1 ? 1 : options.threads;
  auto check_one = [&](std::size_t index) {
    std::vector<sema::Swept> own;
    own.reserve(projects.members(index).size());
    for (std::size_t member : projects.members(index)) own.push_back(std::move(swept[member]));
    on_large_stack([&] {
      results[index] = check_project(std::move(own), std::move(scripts[index]), {database, words, requirements, verdict_options, read, home, threads_each});
    });
  };
  // The largest first, so that no thread is left alone with one of them at the end.
  std::vector<std::size_t> largest_first(projects.count());
  std::iota(largest_first.begin(), largest_first.end(), std::size_t{0});
  std::stable_sort(largest_first.begin(), largest_first.end(),
                   [&](std::size_t a, std::size_t b) { return projects.members(a).size() > projects.members(b).size(); });
  parallel_for(projects.count(), options.threads, [&](std::size_t turn) { check_one(largest_first[turn]); });
  ProjectResult all;
  for (ProjectResult& one : results) all.add(std::move(one));
  timer.done("provenance", all.loads.size(), "load sites");
  report.stats.push_back({"questions", 0, all.questions, "questions"});
  report.stats.push_back({"files parsed", 0, all.parsed_files, "files"});
  report.stats.push_back({"bytes parsed", 0, all.parsed_bytes, "bytes"});

  report.problems.insert(report.problems.end(), all.problems.begin(), all.problems.end());
  for (const project::FileProblem& problem : requirements.problems()) report.problems.push_back({problem.path, problem.line, problem.message});
  report.loads = in_order(std::move(all));
  std::sort(report.problems.begin(), report.problems.end(), [](const Problem& a, const Problem& b) { return std::tuple(a.path, a.line, a.message) < std::tuple(b.path, b.line, b.message); });
  return result;
}

}  // namespace loadgate::detect
