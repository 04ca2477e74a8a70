/**
 * Asks again until the page shows what is expected: what follows a key or a click is drawn a moment later, and a slow
 * machine only takes longer. After the time allowed, the last answer is what the test reports.
 */
export async function soon(expected: () => Promise<void>, within = 20_000): Promise<void> {
  const until = Date.now() + within;
  for (;;) {
    try {
      await expected();
      return;
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
