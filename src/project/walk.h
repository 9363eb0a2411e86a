// The walk over one folder and everything below it, on several threads.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "project/discovery.h"
#include "project/folder_reader.h"
#include "project/git_index.h"
#include "project/ignore.h"

namespace loadgate::project {

// One ignore file in force, and those behind it: the first that says anything decides.
struct IgnoreFrame {
  IgnoreRules rules;
  std::size_t base = 0;  // length of the absolute path of its folder, slash included
  const IgnoreFrame* behind = nullptr;
};

// A repository on the way; what it tracks is read when something of it is ignored.
struct Repository {
  std::string folder;  // absolute, with a trailing slash
  std::once_flag read;
  GitIndex index;
};

// The ignore files in force in a folder.
struct IgnoreChain {
  const IgnoreFrame* dot = nullptr;  // .ignore
  const IgnoreFrame* git = nullptr;  // .gitignore of this repository, then its info/exclude
  Repository* repository = nullptr;
};

// Everything that holds for the whole walk.
struct WalkSettings {
  bool ignore_files = true;
  bool skip_environments = true;  // folders with pyvenv.cfg or conda-meta
  unsigned threads = 1;
  std::string working_folder;         // absolute, "" unknown
  std::vector<IgnoreRules> excludes;  // any of them may exclude
};

// Walks folders. Each call of walk() takes one root; what was found by all of them is then collected in order.
class Walker {
 public:
  explicit Walker(WalkSettings settings);
  ~Walker();

  // `path`: absolute, normal, a folder. Ignore files of the folders above are read up to the repository's root.
  void walk(const std::string& path);
  // Follows the symbolic links seen so far, and those found behind them, except to what was walked already.
  void follow_links();
  // Appends files, problems and repositories, and forgets them.
  void collect(Discovery& into);

 private:
  // Which names with a meaning of their own a folder holds.
  struct SpecialNames {
    bool gitignore = false;
    bool ignore = false;
    bool git = false;
    bool environment = false;
  };
  struct Node;
  struct Item {
    std::string text;           // file: path as shown; folder: absolute path with trailing slash
    std::uint32_t name_at = 0;  // where the last component begins in `text`
    FileType type = FileType::Python;
    bool is_folder = false;
    bool only_tracked = false;  // an ignored folder that has tracked files
    std::uint64_t inode = 0;
    Node* child = nullptr;
  };
  struct Link {
    std::string path;  // absolute
    Node* parent = nullptr;
  };
  struct Worker;
  struct Queue;

  void run(Node* root);
  void work(Worker& worker, Queue& queue);
  void read_folder(Worker& worker, Node& node);
  bool read_entries(Worker& worker, Node& node, SpecialNames& special);
  void add_entries(Worker& worker, Node& node);
  // Puts the ignore files of `folder` (absolute, with a trailing slash) that `names` says are there before `chain`.
  IgnoreChain extend_chain(Worker& worker, const std::string& folder, const SpecialNames& names, IgnoreChain chain);
  const IgnoreFrame* add_frame(Worker& worker, const std::string& file, std::size_t base, const IgnoreFrame* behind,
                               bool follow_links);
  enum class Ignored : std::uint8_t { No, Yes, ByGit };
  Ignored ignored(const IgnoreChain& chain, const std::string& path, bool is_folder, std::size_t root_length) const;
  static bool is_tracked(const IgnoreChain& chain, const std::string& path, bool is_folder);
  IgnoreChain chain_above(const std::string& path);
  void follow(const Link& link);
  void collect_node(Node& node, Discovery& into);
  std::string shown(const std::string& absolute_path) const;
  static std::string git_folder(const std::string& folder);
  static std::string exclude_file(const std::string& folder);

  WalkSettings settings_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<Node*> roots_;
  std::vector<FileProblem> problems_;
  std::vector<FoundFile> linked_files_;

  struct IdHash {
    std::size_t operator()(const FileId& id) const { return std::hash<std::uint64_t>{}(id.inode * 31 + id.device); }
  };
  using IdSet = std::unordered_set<FileId, IdHash>;
  IdSet folders_;        // walked, filled before links are followed
  IdSet regular_files_;  // found, filled when a link to a file asks for it
  bool following_ = false;
  bool files_indexed_ = false;
};

}  // namespace loadgate::project
