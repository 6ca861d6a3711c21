// Preloaded into every program that the launcher starts: when the launcher is gone, however it ended, the program ends too.
// Programs that this one starts in turn inherit the preload but have another parent.
if (process.channel && process.env.MOSTRADOR_LEASH === String(process.ppid)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 3_000).unref();
  });
  process.channel.unref();
}
