#include "detect/sweep.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/files.h"
#include "base/parallel.h"
#include "project/source.h"
#include "sema/file.h"

namespace loadgate::detect {
namespace {

constexpr std::size_t kLongWord = 9;  // shorter words are as common as those below

// Words that many programs use for something else; a file with one must also name the library.
bool is_common(std::string_view word) {
  static const std::set<std::string_view> common = {"load", "loads", "open", "read", "get", "load_model", "restore", "load_state",
                                                    "from_pretrained", "load_weights", "list", "help", "download", "load_file",
                                                    "gather", "recv", "load_dataset", "load_data", "load_from_file", "Model", "Unpickler",
                                                    "from_file", "load_checkpoint", "load_params", "pipeline", "Pipeline", "model", "run", "import_module",
                                                    "load_module", "deserialize"};
  return common.contains(word);
}

std::string first_part(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

// The modules that a name is reached through: torch and hub for `torch.hub.load`, transformers for
// `transformers.AutoModel.from_pretrained`, since a class may come under the name of another one.
std::vector<std::string> modules_of(std::string_view name) {
  std::vector<std::string> modules;
  for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
    std::string_view part = name.substr(0, dot);
    if (!modules.empty() && ((part.front() >= 'A' && part.front() <= 'Z') || part.ends_with("()"))) break;
    modules.emplace_back(part);
    name.remove_prefix(dot + 1);
  }
  if (modules.empty()) modules.emplace_back(name);
  return modules;
}

std::string last_part(std::string_view name) {
  while (name.ends_with("()")) name.remove_suffix(2);
  std::size_t dot = name.rfind('.');
  return std::string(dot == std::string_view::npos ? name : name.substr(dot + 1));
}

}  // namespace

LoadWords::LoadWords(const models::Database& database) {
  // Other import names under which a library is known: cPickle for pickle, lightning for pytorch_lightning.
  std::map<std::string, std::set<std::string>> known_as;
  std::map<std::string, std::set<std::string>> alias_words;  // last words of names that mean a given canonical name
  for (const models::Library& library : database.libraries()) {
    for (const models::AliasRow& row : library.aliases) {
      known_as[first_part(row.to)].insert(first_part(row.from));
      if (!row.from.ends_with(".*")) alias_words[row.to].insert(row.from);
    }
  }
  std::map<std::string, std::set<std::vector<std::string>>> modules_by_word, modules_by_class;
  auto add = [&](const std::string& name, const std::string& canonical) {
    std::string word = last_part(name);
    words_.insert(word);
    std::string_view owner = std::string_view(name).substr(0, name.rfind('.'));
    owner = owner.substr(owner.rfind('.') + 1);
    if (!owner.empty() && owner.front() >= 'A' && owner.front() <= 'Z') {
      method_words_.insert(word);
      while (owner.ends_with("()")) owner.remove_suffix(2);
      if (is_common(word) || word.size() < kLongWord) loader_classes_[std::string(owner)].insert(word);
    }
    std::set<std::vector<std::string>> ways = {modules_of(name)};
    for (const std::string& other : known_as[first_part(canonical)]) ways.insert({other});  // where inside, the alias says
    modules_by_word[word].insert(ways.begin(), ways.end());
    if (loader_classes_.contains(owner)) modules_by_class[std::string(owner)].merge(ways);
  };
  for (const models::Library& library : database.libraries()) {
    for (const models::LoadRow& row : library.loads) {
      add(row.name, row.name);
      for (const std::string& name : alias_words[row.name]) add(name, row.name);
    }
  }
  auto add_group = [&](std::string_view word, const std::set<std::vector<std::string>>& ways, bool common) {
    // A name that the row gives without a module is one of Python's own.
    const bool member = !ways.contains({std::string(word)});
    Group group{watched_.add(word, member), member, {}};
    for (const std::vector<std::string>& modules : ways) {
      if (!common) break;
      std::vector<WordId>& needed = group.beside.emplace_back();
      for (const std::string& module : modules) needed.push_back(watched_.add(module, false));
    }
    groups_.push_back(std::move(group));
  };
  for (const auto& [word, ways] : modules_by_word) add_group(word, ways, is_common(word) || word.size() < kLongWord);
  for (const auto& [word, ways] : modules_by_class) add_group(word, ways, true);
}

bool LoadWords::may_load(const sema::WordScanner& scanned) const {
  return std::any_of(groups_.begin(), groups_.end(), [&](const Group& group) {
    if (!(group.member ? scanned.has_member(group.word) : scanned.has(group.word))) return false;
    return group.beside.empty() || std::any_of(group.beside.begin(), group.beside.end(), [&](const std::vector<WordId>& words) {
      return std::all_of(words.begin(), words.end(), [&](WordId word) { return scanned.has(word); });
    });
  });
}

namespace {

// Where the path begins below the given root that holds it: test code is told by folders inside what is checked.
std::string_view below_root(std::string_view path, const std::vector<std::string>& roots) {
  std::string_view best = path;
  for (const std::string& root : roots) {
    if (root.empty() || root == ".") continue;
    if (path.starts_with(root) && path.size() > root.size() && path[root.size()] == '/' && path.size() - root.size() - 1 < best.size()) {
      best = path.substr(root.size() + 1);
    }
  }
  return best;
}

// Whether the bytes are UTF-16 or UTF-32, so that no word can be seen in them. Python does not read such files as source, and
// whoever checks them has to be told.
bool hides_words(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.substr(0, 4).find('\0') != std::string_view::npos;
}

void note_words(const sema::WordScanner& scanner, sema::Swept& out) {
  out.readable = true;
  out.sketch = sema::Sketch(scanner.words());
  out.imports.assign(scanner.imports().begin(), scanner.imports().end());
  out.heads.assign(scanner.heads().begin(), scanner.heads().end());
}

}  // namespace

std::vector<sema::Swept> sweep(const project::Discovery& found, const LoadWords& words, const CheckOptions& options,
                               std::vector<Problem>& problems, std::uint64_t& bytes) {
  static_assert(FileBuffer::kReadAhead >= sema::WordScanner::kReadAhead);
  std::vector<const project::FoundFile*> sources;
  for (const project::FoundFile& file : found.files) {
    bool python = file.type == project::FileType::Python || file.type == project::FileType::Notebook || file.path.ends_with(".py");
    if (python) sources.push_back(&file);
  }
  std::vector<sema::Swept> swept(sources.size());
  std::vector<std::optional<Problem>> failed(sources.size());
  std::atomic<std::uint64_t> done{0};
  struct alignas(64) Scratch {
    FileBuffer buffer;
    sema::WordScanner scanner;
    std::uint64_t bytes = 0;
  };
  const unsigned threads = thread_count(options.threads);
  std::vector<Scratch> scratch(threads);
  for (Scratch& one : scratch) one.scanner = sema::WordScanner(&words.watched());
  parallel_for(
      sources.size(), threads,
      [&](std::size_t index, unsigned worker) {
        Scratch& own = scratch[worker];
        const project::FoundFile& file = *sources[index];
        sema::Swept& out = swept[index];
        out.path = file.path;
        out.type = file.type == project::FileType::Notebook ? file.type : project::FileType::Python;
        out.is_test = sema::is_test_path(below_root(file.path, found.roots));
        const std::string_view error = own.buffer.read(file.path.c_str());
        const std::string_view text(own.buffer.bytes().data(), own.buffer.bytes().size());
        own.bytes += text.size();
        if (!error.empty()) {
          failed[index] = Problem{file.path, 0, std::string(error)};
        } else if (out.type == project::FileType::Notebook) {
          // Its code cells are few of its bytes. One that cannot be read is told in any case: what it lacks may be the load.
          project::SourceText cells = project::read_source(text, file.path, out.type);
          if (cells.problem) failed[index] = Problem{file.path, cells.problem->line, std::move(cells.problem->message)};
          else own.scanner.scan_copy(cells.text);
        } else {
          own.scanner.scan(text);
        }
        if (!failed[index]) {
          note_words(own.scanner, out);
          out.may_load = words.may_load(own.scanner) || hides_words(text);
        }
        if (!options.progress) return;
        const std::uint64_t count = ++done;
        if (count % 256 == 0) options.progress(count, sources.size());
      },
      16);
  for (std::optional<Problem>& problem : failed) {
    if (problem) problems.push_back(std::move(*problem));
  }
  bytes = 0;
  for (const Scratch& one : scratch) bytes += one.bytes;
  return swept;
}

sema::Swept sweep_text(const std::string& path, const std::string& text) {
  sema::Swept given;
  given.path = path;
  given.type = path.ends_with(".ipynb") ? project::FileType::Notebook : project::FileType::Python;
  sema::WordScanner scanner;
  if (given.type == project::FileType::Notebook) scanner.scan_copy(project::read_source(text, path, given.type).text);
  else scanner.scan_copy(text);
  note_words(scanner, given);
  given.bytes = text;
  given.may_load = true;
  return given;
}

}  // namespace loadgate::detect
