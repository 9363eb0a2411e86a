// Folders are nodes of a tree; each thread takes one from a shared stack, lists it, and pushes its subfolders. A node
// keeps its entries sorted as their full paths sort (a folder as its name with a slash), so that one pass over the tree
// gives all paths in order, whatever thread read which folder.
//
// Symbolic links are set aside and followed afterwards in the order of their paths: only then is it known, and always
// the same, whether what they lead to is found by its own name as well.
#include "project/walk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <system_error>
#include <thread>

#include "base/files.h"
#include "base/parallel.h"
#include "project/file_names.h"
#include "project/working_folder.h"

namespace loadgate::project {
namespace {

constexpr std::uint64_t kMaxIgnoreFile = 4 << 20;
constexpr std::uint64_t kMaxIndex = 64 << 20;  // some hundred thousand files

std::string_view error_text(int code) {
  switch (code) {
    case EACCES:
    case EPERM:
      return "no permission to read this folder";
    case ENOENT:
      return "this folder vanished";
    case ELOOP:
      return "too many symbolic links";
    case ENAMETOOLONG:
      return "the path of this folder is too long";
    case EMFILE:
    case ENFILE:
      return "too many open files to read this folder";
    default:
      return "this folder can't be read";
  }
}

}  // namespace

struct Walker::Node {
  std::string path;  // absolute, with a trailing slash
  Node* parent = nullptr;
  std::size_t root_length = 0;  // of the path of the root it was found from
  std::size_t shown_from = 0;   // where the shown path begins in `path`
  FileId id;
  IgnoreChain chain;
  bool only_tracked = false;    // the folder is ignored: only what its repository tracks counts
  std::vector<Item> items;
};

// What one thread holds; nodes and frames stay until the walker goes.
struct Walker::Worker {
  FolderReader reader;
  std::deque<Node> nodes;
  std::deque<IgnoreFrame> frames;
  std::deque<Repository> tracked;
  std::vector<Link> links;
  std::vector<FileProblem> problems;
  std::vector<std::string> repositories;

  // The entries of the folder at hand that may matter.
  struct Entry {
    std::uint32_t name = 0;  // offset in `names`
    std::uint32_t length = 0;
    EntryKind kind = EntryKind::Unknown;
    std::optional<FileType> type;
    std::uint64_t inode = 0;
  };
  std::vector<Entry> entries;
  std::string names;
  std::string buffer;
};

struct Walker::Queue {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Node*> waiting;
  std::size_t busy = 0;
};

Walker::Walker(WalkSettings settings) : settings_(std::move(settings)) {
  settings_.threads = thread_count(settings_.threads);
  workers_.push_back(std::make_unique<Worker>());
}

Walker::~Walker() = default;

std::string Walker::shown(const std::string& path) const {
  const std::string& base = settings_.working_folder;
  if (base.empty() || !is_below(path, base)) return path;
  if (path.size() <= base.size() + 1) return ".";
  return path.substr(base == "/" ? 1 : base.size() + 1);
}

void Walker::walk(const std::string& path) {
  Node& root = workers_[0]->nodes.emplace_back();
  root.path = path == "/" ? path : path + "/";
  root.root_length = root.path.size();
  if (settings_.ignore_files) root.chain = chain_above(path);
  roots_.push_back(&root);
  run(&root);
}

void Walker::run(Node* root) {
  Queue queue;
  queue.waiting.push_back(root);
  // Most scans of a single file or a small folder are over before a thread would have started.
  constexpr std::size_t kWorthThreads = 6;
  while (!queue.waiting.empty() && (queue.waiting.size() < kWorthThreads || settings_.threads == 1)) {
    Node* node = queue.waiting.back();
    queue.waiting.pop_back();
    read_folder(*workers_[0], *node);
    for (Item& item : node->items) {
      if (item.child != nullptr) queue.waiting.push_back(item.child);
    }
  }
  if (queue.waiting.empty()) return;
  while (workers_.size() < settings_.threads) workers_.push_back(std::make_unique<Worker>());
  std::vector<std::thread> pool;
  for (unsigned index = 1; index < settings_.threads; ++index) {
    try {
      pool.emplace_back([this, &queue, index] { work(*workers_[index], queue); });
    } catch (const std::system_error&) {
      break;  // no more threads to be had
    }
  }
  work(*workers_[0], queue);
  for (std::thread& thread : pool) thread.join();
}

void Walker::work(Worker& worker, Queue& queue) {
  std::unique_lock lock(queue.mutex);
  while (true) {
    queue.changed.wait(lock, [&queue] { return !queue.waiting.empty() || queue.busy == 0; });
    if (queue.waiting.empty()) break;
    Node* node = queue.waiting.back();
    queue.waiting.pop_back();
    ++queue.busy;
    lock.unlock();
    read_folder(worker, *node);
    lock.lock();
    --queue.busy;
    for (Item& item : node->items) {
      if (item.child != nullptr) queue.waiting.push_back(item.child);
    }
    if (queue.busy == 0 || queue.waiting.size() > 1) queue.changed.notify_all();
  }
}

// Lists one folder: fills `node.items`, and sets links aside.
void Walker::read_folder(Worker& worker, Node& node) {
  const std::string& base = settings_.working_folder;
  bool below = !base.empty() &&
               is_below(std::string_view(node.path).substr(0, std::max<std::size_t>(1, node.path.size() - 1)), base);
  node.shown_from = below ? std::min(node.path.size(), base == "/" ? 1 : base.size() + 1) : 0;

  SpecialNames special;
  if (!read_entries(worker, node, special)) return;
  if (special.environment && settings_.skip_environments && node.path.size() > node.root_length) return;
  if (special.git) {
    worker.repositories.push_back(shown(normal_path(node.path)));
    node.only_tracked = false;  // what a submodule ignores is for itself to say
  }
  if (settings_.ignore_files) node.chain = extend_chain(worker, node.path, special, node.chain);
  add_entries(worker, node);
}

// The entries that may matter into `worker.entries`; false when the folder is not to be entered.
bool Walker::read_entries(Worker& worker, Node& node, SpecialNames& special) {
  const char* open_as = node.path.c_str() + node.shown_from;
  if (int code = worker.reader.open(*open_as == '\0' ? "." : open_as, node.id); code != 0) {
    worker.problems.push_back({shown(normal_path(node.path)), 0, std::string(error_text(code))});
    return false;
  }
  if (following_ && folders_.contains(node.id)) {
    worker.reader.close();
    return false;
  }
  worker.entries.clear();
  worker.names.clear();
  std::string_view folder = std::string_view(node.path).substr(0, node.path.size() - 1);
  FolderReader::Entry entry;
  while (worker.reader.next(entry)) {
    std::optional<FileType> type = file_type(folder, entry.name);
    if (entry.name == ".git") special.git = true;
    if (!type && (entry.kind == EntryKind::File || entry.kind == EntryKind::Other)) {
      if (entry.name == ".gitignore") special.gitignore = true;
      if (entry.name == ".ignore") special.ignore = true;
      if (entry.name == "pyvenv.cfg") special.environment = true;
      continue;
    }
    if (entry.kind == EntryKind::Unknown) {
      struct stat info;
      std::string name(entry.name);
      if (::fstatat(worker.reader.descriptor(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) continue;
      if (S_ISREG(info.st_mode) && name == ".gitignore") special.gitignore = true;
      if (S_ISREG(info.st_mode) && name == ".ignore") special.ignore = true;
      entry.kind = S_ISREG(info.st_mode)   ? EntryKind::File
                   : S_ISDIR(info.st_mode) ? EntryKind::Folder
                   : S_ISLNK(info.st_mode) ? EntryKind::Link
                                           : EntryKind::Other;
      if (entry.kind == EntryKind::File && !type) continue;
    }
    if (entry.kind == EntryKind::Other) continue;
    if (entry.kind == EntryKind::Folder && entry.name == "conda-meta") special.environment = true;
    worker.entries.push_back({static_cast<std::uint32_t>(worker.names.size()),
                              static_cast<std::uint32_t>(entry.name.size()), entry.kind, type, entry.inode});
    worker.names += entry.name;
  }
  if (int code = worker.reader.error(); code != 0) {
    worker.problems.push_back({shown(normal_path(node.path)), 0, std::string(error_text(code))});
  }
  worker.reader.close();
  return true;
}

// Drops what is ignored, sorts the rest, and makes the nodes of subfolders.
void Walker::add_entries(Worker& worker, Node& node) {
  std::string path = node.path;
  for (const Worker::Entry& entry : worker.entries) {
    std::string_view name = std::string_view(worker.names).substr(entry.name, entry.length);
    path.resize(node.path.size());
    path += name;
    bool is_folder = entry.kind == EntryKind::Folder;
    Ignored how = ignored(node.chain, path, is_folder, node.root_length);
    if (how == Ignored::No && node.only_tracked) how = Ignored::ByGit;
    if (how == Ignored::Yes || (how == Ignored::ByGit && !is_tracked(node.chain, path, is_folder))) continue;
    if (entry.kind == EntryKind::Link) {
      worker.links.push_back({path, &node});
      continue;
    }
    Item item;
    item.is_folder = is_folder;
    item.only_tracked = how == Ignored::ByGit;
    item.inode = entry.inode;
    if (is_folder) {
      item.text.reserve(path.size() + 1);
      item.text = path;
      item.text += '/';
      item.name_at = static_cast<std::uint32_t>(node.path.size());
    } else {
      item.text.assign(path, node.shown_from);
      item.name_at = static_cast<std::uint32_t>(node.path.size() - node.shown_from);
      item.type = *entry.type;
    }
    node.items.push_back(std::move(item));
  }
  std::sort(node.items.begin(), node.items.end(), [](const Item& a, const Item& b) {
    return std::string_view(a.text).substr(a.name_at) < std::string_view(b.text).substr(b.name_at);
  });
  for (Item& item : node.items) {
    if (!item.is_folder) continue;
    Node& child = worker.nodes.emplace_back();
    child.path = std::move(item.text);
    child.parent = &node;
    child.root_length = node.root_length;
    child.chain = node.chain;
    child.only_tracked = item.only_tracked;
    item.child = &child;
  }
}

Walker::Ignored Walker::ignored(const IgnoreChain& chain, const std::string& path, bool is_folder,
                                std::size_t root_length) const {
  using Match = IgnoreRules::Match;
  const std::string& base = settings_.working_folder;
  std::size_t from = root_length;
  if (!base.empty() && path.size() > base.size() && is_below(path, base)) from = base == "/" ? 1 : base.size() + 1;
  std::string_view whole = path;
  for (const IgnoreRules& rules : settings_.excludes) {
    if (rules.match(whole.substr(from), is_folder) == Match::Ignore) return Ignored::Yes;
  }
  for (const IgnoreFrame* first : {chain.dot, chain.git}) {
    for (const IgnoreFrame* frame = first; frame != nullptr; frame = frame->behind) {
      Match match = frame->rules.match(whole.substr(frame->base), is_folder);
      if (match == Match::Ignore) return first == chain.git ? Ignored::ByGit : Ignored::Yes;
      if (match == Match::Include) return Ignored::No;
    }
  }
  return Ignored::No;
}

// As git: what is tracked is not ignored, whatever the ignore files say.
bool Walker::is_tracked(const IgnoreChain& chain, const std::string& path, bool is_folder) {
  Repository* repository = chain.repository;
  if (repository == nullptr) return false;
  std::call_once(repository->read, [repository] {
    std::string bytes;
    const std::string file = git_folder(repository->folder) + "/index";
    if (read_file_into(file.c_str(), bytes, kMaxIndex).empty()) repository->index = GitIndex(bytes);
  });
  return repository->index.tracks(std::string_view(path).substr(repository->folder.size()), is_folder);
}

const IgnoreFrame* Walker::add_frame(Worker& worker, const std::string& file, std::size_t base,
                                     const IgnoreFrame* behind, bool follow_links) {
  if (!follow_links) {
    // As git: a linked .gitignore inside the tree counts for nothing.
    struct stat info;
    if (::lstat(file.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return behind;
  }
  std::string_view error = read_file_into(file.c_str(), worker.buffer, kMaxIgnoreFile);
  if (!error.empty()) {
    if (error != "no such file") worker.problems.push_back({shown(file), 0, std::string(error)});
    return behind;
  }
  IgnoreRules rules{std::string_view(worker.buffer)};
  if (rules.empty()) return behind;
  return &worker.frames.emplace_back(IgnoreFrame{std::move(rules), base, behind});
}

IgnoreChain Walker::extend_chain(Worker& worker, const std::string& folder, const SpecialNames& names,
                                 IgnoreChain chain) {
  // The rules of the repository around it end where another repository begins.
  if (names.git) {
    chain.git = add_frame(worker, exclude_file(folder), folder.size(), nullptr, true);
    chain.repository = &worker.tracked.emplace_back();
    chain.repository->folder = folder;
  }
  if (names.gitignore) chain.git = add_frame(worker, folder + ".gitignore", folder.size(), chain.git, false);
  if (names.ignore) chain.dot = add_frame(worker, folder + ".ignore", folder.size(), chain.dot, false);
  return chain;
}

namespace {

std::string trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return std::string(text);
}

}  // namespace

// Where git keeps what belongs to this working tree: .git may be a file that leads elsewhere (worktrees, submodules).
std::string Walker::git_folder(const std::string& folder) {
  std::string git = folder + ".git";
  std::string leads;
  if (!read_file_into(git.c_str(), leads, 4096).empty() || !leads.starts_with("gitdir:")) return git;
  const std::string target = trimmed(std::string_view(leads).substr(7));
  return target.starts_with('/') ? target : folder + target;
}

// Where git keeps the repository's own excludes, which all its working trees share.
std::string Walker::exclude_file(const std::string& folder) {
  std::string git = git_folder(folder);
  std::string common;
  if (read_file_into((git + "/commondir").c_str(), common, 4096).empty()) {
    common = trimmed(common);
    git = common.starts_with('/') ? common : git + "/" + common;
  }
  return git + "/info/exclude";
}

// The ignore files between the repository's root and the folder above `path`.
IgnoreChain Walker::chain_above(const std::string& path) {
  struct stat info;
  auto exists = [&info](const std::string& file) { return ::lstat(file.c_str(), &info) == 0; };
  if (path == "/" || exists(path + "/.git")) return {};
  std::vector<std::string> folders;  // from the deepest up
  bool found = false;
  std::string at = path;
  while (!found && at.size() > 1) {
    at.resize(at.rfind('/') + 1);
    folders.push_back(at);
    found = exists(at + ".git");
    if (at.size() > 1) at.pop_back();
  }
  IgnoreChain chain;
  if (!found) return chain;
  for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
    SpecialNames names;
    names.git = folder == folders.rbegin();
    names.gitignore = exists(*folder + ".gitignore");
    names.ignore = exists(*folder + ".ignore");
    chain = extend_chain(*workers_[0], *folder, names, chain);
  }
  return chain;
}

void Walker::follow_links() {
  while (true) {
    std::vector<Link> links;
    for (auto& worker : workers_) {
      links.insert(links.end(), std::make_move_iterator(worker->links.begin()),
                   std::make_move_iterator(worker->links.end()));
      worker->links.clear();
    }
    if (links.empty()) return;
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.path < b.path; });
    following_ = true;
    for (const Link& link : links) follow(link);
  }
}

void Walker::follow(const Link& link) {
  std::string_view name = name_of(link.path);
  std::optional<FileType> type = file_type(folder_of(link.path), name);
  struct stat info;
  if (::stat(link.path.c_str(), &info) != 0) {
    if (errno == ELOOP) {
      problems_.push_back({shown(link.path), 0, "this symbolic link leads back to itself"});
    } else if (type == FileType::Python || type == FileType::Notebook) {
      problems_.push_back({shown(link.path), 0, "this symbolic link leads nowhere"});
    }
    return;
  }
  FileId id{static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
  if (S_ISREG(info.st_mode)) {
    if (!type) return;
    if (!files_indexed_) {
      files_indexed_ = true;
      for (auto& worker : workers_) {
        for (const Node& node : worker->nodes) {
          for (const Item& item : node.items) {
            if (!item.is_folder) regular_files_.insert({node.id.device, item.inode});
          }
        }
      }
    }
    if (regular_files_.insert(id).second) linked_files_.push_back({shown(link.path), *type, 0});
    return;
  }
  if (!S_ISDIR(info.st_mode)) return;
  // A link to a folder above it, or above the root: a loop, or the whole file system.
  std::string above = link.path;
  while (above.size() > 1) {
    above.resize(above.rfind('/'));
    struct stat of_above;
    if (::stat(above.empty() ? "/" : above.c_str(), &of_above) == 0 && of_above.st_dev == info.st_dev &&
        of_above.st_ino == info.st_ino) {
      problems_.push_back({shown(link.path), 0, "this symbolic link leads to a folder above it and is not followed"});
      return;
    }
  }
  if (folders_.empty()) {
    for (auto& worker : workers_) {
      for (const Node& node : worker->nodes) folders_.insert(node.id);
    }
  }
  if (folders_.contains(id)) return;
  const Ignored how = ignored(link.parent->chain, link.path, true, link.parent->root_length);
  if (how == Ignored::Yes || (how == Ignored::ByGit && !is_tracked(link.parent->chain, link.path, true))) return;
  Node& root = workers_[0]->nodes.emplace_back();
  root.path = link.path + "/";
  root.parent = link.parent;
  root.root_length = link.parent->root_length;
  root.chain = link.parent->chain;
  roots_.push_back(&root);
  std::vector<std::size_t> known;
  for (auto& worker : workers_) known.push_back(worker->nodes.size() - (worker == workers_[0] ? 1 : 0));
  run(&root);
  known.resize(workers_.size());
  for (std::size_t index = 0; index < workers_.size(); ++index) {
    const std::deque<Node>& nodes = workers_[index]->nodes;
    for (std::size_t at = known[index]; at < nodes.size(); ++at) {
      folders_.insert(nodes[at].id);
      if (!files_indexed_) continue;
      for (const Item& item : nodes[at].items) {
        if (!item.is_folder) regular_files_.insert({nodes[at].id.device, item.inode});
      }
    }
  }
}

void Walker::collect_node(Node& node, Discovery& into) {
  // Depth is bounded by the longest path the system opens (4096 bytes), so recursion is.
  for (Item& item : node.items) {
    if (item.is_folder) {
      collect_node(*item.child, into);
    } else {
      into.files.push_back({std::move(item.text), item.type, 0});
    }
  }
}

void Walker::collect(Discovery& into) {
  for (Node* root : roots_) collect_node(*root, into);
  into.files.insert(into.files.end(), std::make_move_iterator(linked_files_.begin()),
                    std::make_move_iterator(linked_files_.end()));
  auto append = [](auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
  };
  append(into.problems, problems_);
  for (auto& worker : workers_) {
    append(into.problems, worker->problems);
    append(into.repositories, worker->repositories);
  }
  roots_.clear();
  linked_files_.clear();
}

}  // namespace loadgate::project
