// Which file an import means.
#include "sema/modules.h"

#include <gtest/gtest.h>

namespace loadgate::sema {
namespace {

// The folder that is checked may be a package itself (`cd package && loadgate check`): above it there is nothing to search,
// and the search has to end there.
TEST(Modules, APackageThatIsTheCheckedFolderEndsTheSearch) {
  const std::vector<std::string> paths = {"__init__.py", "loaders/__init__.py", "loaders/disk.py", "utils.py"};
  const ModuleIndex modules(paths);
  EXPECT_EQ(modules.inside_package("utils", 2), 3u);
  EXPECT_EQ(modules.inside_package("torch", 2), kNoFile);
  EXPECT_EQ(modules.inside_package("torch", 3), kNoFile);
}

}  // namespace
}  // namespace loadgate::sema
