#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace loadgate::cli {
namespace {

constexpr auto kPatience = std::chrono::seconds(1);      // shorter runs show nothing
constexpr auto kPause = std::chrono::milliseconds(100);  // between two drawings
constexpr std::size_t kBarWidth = 30;

}  // namespace

std::function<void(std::uint64_t, std::uint64_t)> Progress::callback() {
  return [this](std::uint64_t done, std::uint64_t found) { show(done, found); };
}

void Progress::show(std::uint64_t done, std::uint64_t found) {
  std::unique_lock lock(mutex_, std::try_to_lock);
  if (!lock.owns_lock()) return;  // another thread is drawing: work goes on
  const Clock::time_point now = Clock::now();
  if (now - start_ < kPatience || now - last_ < kPause) return;
  last_ = now;
  shown_ = true;
  const std::size_t filled = found == 0 ? 0 : std::min<std::size_t>(kBarWidth, done * kBarWidth / found);
  std::string line = fmt::format("\r[{:=<{}}{: <{}}] {} of {} files", "", filled, "", kBarWidth - filled, done, found);
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
}

void Progress::clear() {
  std::lock_guard lock(mutex_);
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace loadgate::cli
