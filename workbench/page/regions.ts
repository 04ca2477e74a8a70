/**
 * F6 goes from the sheet to the pane, to the title bar, to the sheet's tools and around, Shift+F6 the other way, as in
 * Excel: inside the sheet Tab moves the cell, and without this key nobody could leave it without a mouse. Returns how
 * to stop.
 */
export function moveBetween(desk: HTMLElement, regions: readonly Region[]): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = regions.findIndex(({ within }) => document.activeElement?.closest(within));
    const way = event.shiftKey ? -1 : 1;
    for (let steps = 1; steps <= regions.length; steps++) {
      const { within, first } = regions[(here + way * steps + 2 * regions.length) % regions.length] ?? {};
      const target = desk.querySelector<HTMLElement>(`${within ?? ''} ${first ?? ''}`);
      if (!target?.checkVisibility()) continue;
      target.focus();
      return;
    }
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}

/** A part of the desk, before any part that holds it. */
export interface Region {
  readonly within: string;
  /** What takes the focus when the region is come to. */
  readonly first: string;
}
