// A line on standard error that tells how far the work is, for runs of more than a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>

namespace loadgate::cli {

class Progress {
 public:
  // `wanted`: whether to show anything at all (standard error is a terminal and nobody asked for quiet).
  explicit Progress(bool wanted) : wanted_(wanted), start_(Clock::now()), last_(start_) {}

  bool wanted() const { return wanted_; }

  // What the check calls with (files done, files found), from any thread. Must not outlive this object.
  std::function<void(std::uint64_t, std::uint64_t)> callback();

  // Takes the line away again.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  void show(std::uint64_t done, std::uint64_t found);

  bool wanted_;
  bool shown_ = false;
  std::mutex mutex_;
  Clock::time_point start_;
  Clock::time_point last_;
};

}  // namespace loadgate::cli
