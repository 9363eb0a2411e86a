#include "sema/program.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace loadgate::sema {
namespace {

std::vector<std::string> paths_of(const std::vector<Swept>& files) {
  std::vector<std::string> paths;
  paths.reserve(files.size());
  for (const Swept& file : files) paths.push_back(file.path);
  return paths;
}

// The first place that Python would reject, said once a file: what follows is often a consequence of it.
std::optional<project::FileProblem> syntax_problem(const File& file) {
  const std::vector<syntax::SyntaxProblem>& problems = file.tree.problems;
  if (problems.empty()) return std::nullopt;
  const auto first = std::min_element(problems.begin(), problems.end(),
                                      [](const auto& a, const auto& b) { return a.offset < b.offset; });
  const project::TextPlace place = file.lines->place(first->offset);
  std::string message = place.cell ? "cell " + std::to_string(*place.cell) + ": " : "";
  message += std::string("syntax: ") + first->message;
  if (problems.size() > 1) message += " (and " + std::to_string(problems.size() - 1) + " more)";
  return project::FileProblem{file.path, place.line, message + "; the rest of the file is checked"};
}

}  // namespace

Program::Program(std::vector<Swept> files, Reader read, std::string_view home)
    : swept_(std::move(files)), read_(std::move(read)), paths_(paths_of(swept_)), modules_(paths_, home),
      index_(swept_.size(), [this](std::size_t id) -> const Sketch& { return swept_[id].sketch; }) {
  files_.resize(swept_.size());
  states_.assign(swept_.size(), State::Unread);
  problems_.resize(swept_.size());
  for (FileId id = 0; id < swept_.size(); ++id) {
    for (const ClassHead& head : swept_[id].heads) heads_[head.base].push_back({.name = head.name, .base = head.base, .file = id});
  }
}

void Program::load(FileId id) {
  if (states_[id] != State::Unread) return;
  Swept& swept = swept_[id];
  std::optional<std::string> bytes = std::exchange(swept.bytes, std::nullopt);
  if (!bytes && swept.readable) {
    bytes = read_(swept.path);
    if (!bytes)
      problems_[id] = project::FileProblem{swept.path, 0, "cannot be read any more; it could be when the check began"};
  }
  if (!bytes) {
    states_[id] = State::Failed;
    return;
  }
  project::SourceText text = project::take_source(std::move(*bytes), swept.path, swept.type);
  if (text.problem) {
    problems_[id] = std::move(text.problem);
    states_[id] = State::Failed;
    return;
  }
  files_[id] = bind(id, swept.path, swept.is_test, std::move(text));
  states_[id] = State::Ready;
  problems_[id] = syntax_problem(*files_[id]);
}

File* Program::file(FileId id) {
  load(id);
  return files_[id].get();
}

bool Program::text_has(FileId id, std::string_view bytes) {
  if (files_[id] != nullptr) return files_[id]->source.text.find(bytes) != std::string::npos;
  if (swept_[id].bytes) return swept_[id].bytes->find(bytes) != std::string::npos;
  const std::optional<std::string> text = swept_[id].readable ? read_(swept_[id].path) : std::nullopt;
  return text && text->find(bytes) != std::string::npos;
}

const std::vector<FileId>& Program::files_with_keys(std::vector<std::uint32_t> keys) const {
  const auto [known, is_new] = files_with_.try_emplace(std::move(keys));
  if (is_new && !known->first.empty()) known->second = index_.with_all(known->first);
  return known->second;
}

const std::vector<FileId>& Program::files_with(const std::vector<std::string_view>& words) const {
  std::vector<std::uint32_t> keys;
  keys.reserve(words.size());
  for (std::string_view word : words) keys.push_back(word_key(identifier_hash(word)));
  return files_with_keys(std::move(keys));
}

const std::vector<FileId>& Program::files_with(std::string_view word, WordRole role) const {
  return files_with_keys({word_key(identifier_hash(word), role)});
}

const Program::Descendants& Program::descendants_of(std::string_view class_name) const {
  const std::uint32_t root = word_key(identifier_hash(class_name));
  const auto [known, is_new] = descendants_.try_emplace(root);
  Descendants& found = known->second;
  if (!is_new) return found;
  std::vector<std::uint32_t> bases{root};
  std::unordered_map<std::uint32_t, std::uint32_t> numbers{{root, 0}};
  for (std::uint32_t next = 0; next < bases.size(); ++next) {
    const auto heads = heads_.find(bases[next]);
    if (heads == heads_.end()) continue;
    for (const Head& head : heads->second) {
      const auto [number, fresh] = numbers.try_emplace(head.name, static_cast<std::uint32_t>(bases.size()));
      if (fresh) bases.push_back(head.name);
      found.heads.push_back({head.name, head.base, head.file, number->second, next});
    }
  }
  found.by_file.resize(found.heads.size());
  std::iota(found.by_file.begin(), found.by_file.end(), 0u);
  found.by_name = found.by_file;
  std::stable_sort(found.by_file.begin(), found.by_file.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return found.heads[a].file < found.heads[b].file; });
  std::stable_sort(found.by_name.begin(), found.by_name.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return found.heads[a].name_at < found.heads[b].name_at; });
  return found;
}

std::vector<FileId> Program::files_of_descendants(std::string_view class_name, std::string_view word) const {
  const Descendants& all = descendants_of(class_name);
  const std::vector<FileId>& saying = files_with({word});
  std::vector<FileId> files;
  if (all.heads.empty() || saying.empty()) return files;
  std::vector<bool> leading(all.heads.size() + 1);  // by the number of a name: it has a descendant that counts
  std::vector<std::uint32_t> open;                  // such names whose own heads are still to be added
  auto add = [&](const Head& head) {
    if (files.empty() || files.back() != head.file) files.push_back(head.file);
    if (leading[head.base_at]) return;
    leading[head.base_at] = true;
    open.push_back(head.base_at);
  };
  // Both lists rise: from one file that stands in both to the next.
  auto file_of = [&](std::uint32_t index) { return all.heads[index].file; };
  auto head = all.by_file.begin();
  for (auto file = saying.begin(); head != all.by_file.end() && file != saying.end();) {
    if (file_of(*head) < *file) {
      head = std::lower_bound(head, all.by_file.end(), *file, [&](std::uint32_t index, FileId wanted) { return file_of(index) < wanted; });
    } else if (*file < file_of(*head)) {
      file = std::lower_bound(file, saying.end(), file_of(*head));
    } else {
      add(all.heads[*head++]);
    }
  }
  const auto rising = static_cast<std::ptrdiff_t>(files.size());
  // Up to the class of that name, which is number 0.
  while (!open.empty()) {
    const std::uint32_t name = open.back();
    open.pop_back();
    auto at = std::lower_bound(all.by_name.begin(), all.by_name.end(), name, [&](std::uint32_t index, std::uint32_t wanted) { return all.heads[index].name_at < wanted; });
    for (; at != all.by_name.end() && all.heads[*at].name_at == name; ++at) add(all.heads[*at]);
  }
  std::sort(files.begin() + rising, files.end());
  std::inplace_merge(files.begin(), files.begin() + rising, files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

std::vector<project::FileProblem> Program::problems() const {
  std::vector<project::FileProblem> found;
  for (const auto& problem : problems_) {
    if (problem) found.push_back(*problem);
  }
  return found;
}

std::size_t Program::parsed_files() const {
  std::size_t count = 0;
  for (State state : states_) count += state == State::Ready ? 1 : 0;
  return count;
}

std::uint64_t Program::parsed_bytes() const {
  std::uint64_t bytes = 0;
  for (const auto& file : files_) bytes += file ? file->source.text.size() : 0;
  return bytes;
}

}  // namespace loadgate::sema
