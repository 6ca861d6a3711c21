// Plain enough for any Node that knows modules: it must say its line before newer syntax fails.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Mostrador needs Node 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
