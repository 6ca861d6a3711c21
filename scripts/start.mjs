// From here to the installation nothing but Node's own modules: this runs before there is a node_modules.
import "./launcher/node-version.mjs";

const { start } = await import("./launcher/start.mjs");
await start();
