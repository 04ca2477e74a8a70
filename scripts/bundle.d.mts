/** The address of `muni` or `recalculate` for the sources as they are now; built first where there is none yet. */
export function bundled(name: 'muni' | 'recalculate'): Promise<string>;
