/** Processor time of a piece of work, in seconds: others on the machine do not count. */
export async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, string]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, ((user + system) / 1e6).toFixed(1)];
}
