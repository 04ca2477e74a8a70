/**
 * F6 goes from the sheet to the pane, to the title bar and around, Shift+F6 the other way, as in Excel: inside the
 * sheet Tab moves the cell, and without this key nobody could leave it without a mouse. Returns how to stop.
 */
export function moveBetween(regions: readonly Region[]): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = regions.findIndex(({ node }) => node.contains(document.activeElement));
    const way = event.shiftKey ? -1 : 1;
    for (let steps = 1; steps <= regions.length; steps++) {
      const next = regions[(here + way * steps + 2 * regions.length) % regions.length];
      const target = next?.first();
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

export interface Region {
  readonly node: HTMLElement;
  /** What takes the focus when the region is come to. */
  first(): HTMLElement | null;
}
