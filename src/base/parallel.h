// A loop over indexes on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

#include "base/thread.h"

namespace loadgate {

// The number of threads that `wanted` stands for: 0 is one per processor.
inline unsigned thread_count(unsigned wanted) {
  if (wanted != 0) return wanted;
  return std::max(1u, std::thread::hardware_concurrency());
}

// Calls fn(index) or fn(index, worker) for every index below `count`, on up to `threads` threads (0: one per
// processor) with large stacks (thread.h); returns when all are done. `worker` is below `threads`: a place for
// per-thread state. Indexes are handed out in rising order, `chunk` at a time, so results that are written to slot
// `index` do not depend on the number of threads. `fn` must not throw.
template <class Fn>
void parallel_for(std::size_t count, unsigned threads, Fn&& fn, std::size_t chunk = 1) {
  if (count == 0) return;
  auto call = [&fn](std::size_t index, unsigned worker) {
    if constexpr (requires { fn(index, worker); }) {
      fn(index, worker);
    } else {
      fn(index);
    }
  };
  if (chunk == 0) chunk = 1;
  const std::size_t chunks = (count + chunk - 1) / chunk;
  const auto workers = static_cast<unsigned>(std::min<std::size_t>(thread_count(threads), chunks));
  std::atomic<std::size_t> next{0};
  auto work = [&](unsigned worker) {
    while (true) {
      const std::size_t begin = next.fetch_add(chunk, std::memory_order_relaxed);
      if (begin >= count) return;
      const std::size_t end = std::min(count, begin + chunk);
      for (std::size_t index = begin; index < end; ++index) call(index, worker);
    }
  };
  std::vector<Thread> pool(workers);
  unsigned started = 0;
  while (started < workers && pool[started].start([&work, started] { work(started); })) ++started;
  if (started == 0) work(0);  // no thread to be had; otherwise those that run do the work
  for (unsigned worker = 0; worker < started; ++worker) pool[worker].join();
}

}  // namespace loadgate
