// Stands in for `server-only` in programs that never run inside React: the worker, the tests.
export {};
