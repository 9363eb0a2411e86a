// A thread whose stack has a size of our own choice.
#pragma once

#include <pthread.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <utility>

namespace loadgate {

// The default stack is 8 MiB in Linux, 512 KiB in macOS, and less where `ulimit -s` says so; trees of hostile files are
// thousands of nodes high and are walked recursively. This is address space: only pages that are touched take memory.
inline constexpr std::size_t kWorkerStack = std::size_t{64} << 20;

// Runs one function. Has to be joined if it has started.
class Thread {
 public:
  // Returns whether a thread could be had; if not, `run` has not been called. `run` must not throw.
  bool start(std::function<void()> run, std::size_t stack = kWorkerStack) {
    auto held = std::make_unique<std::function<void()>>(std::move(run));
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return false;
    const bool started = pthread_attr_setstacksize(&attributes, stack) == 0 &&
                         pthread_create(&thread_, &attributes, call, held.get()) == 0;
    pthread_attr_destroy(&attributes);
    if (started) held.release();  // now the thread's own
    return started;
  }
  void join() { pthread_join(thread_, nullptr); }

 private:
  static void* call(void* argument) {
    const std::unique_ptr<std::function<void()>> run(static_cast<std::function<void()>*>(argument));
    (*run)();
    return nullptr;
  }

  pthread_t thread_{};
};

}  // namespace loadgate
