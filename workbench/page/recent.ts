const KEY = 'muni.ultimos';
const MOST = 5;

/** Names of the files opened or saved last, newest first. A browser that keeps nothing gives none. */
export function recentFiles(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberFile(name: string): void {
  const names = [name, ...recentFiles().filter((other) => other !== name)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(names));
  } catch {
    // Private windows refuse to keep anything: the list is a comfort, not a need.
  }
}
