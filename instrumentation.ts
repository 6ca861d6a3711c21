/** Called once by Next as a server starts. The import stands inside the condition so that no edge build ever sees it. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { closeStreamsOnExit } = await import("./instrumentation-node");
    closeStreamsOnExit();
  }
}
