from worker.jobs import next_internal_job, next_job

print(next_job(), next_internal_job())
