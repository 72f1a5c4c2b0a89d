const preferredPort = 41_773;

/**
 * Serves the built page to a browser until the process is stopped.
 * @param {string | null} reason why there is no window of our own, or null where a browser was asked for
 */
export async function serveInstead(reason) {
  const { serve } = await import(new URL('../out/main/serve.cjs', import.meta.url).href);
  // A browser keeps settings by address, so the address stays the same while it can.
  const served = await serve({ port: preferredPort }).catch(() => serve());
  if (reason !== null) console.log(`\n  Electron cannot start here: ${reason}`);
  console.log(`  The same app is served for a browser on this machine:\n    ${served.address}`);
  console.log('  File dialogs and saving use the browser. Stop with Ctrl+C.\n');
  await new Promise((stopped) => {
    process.once('SIGINT', stopped).once('SIGTERM', stopped);
  });
  await served.close();
}
