/** Ctrl+S saves, and closing the page with unsaved work asks first. Returns how to stop. */
export function guardWork(isChanged: () => boolean, save: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  const onLeave = (event: BeforeUnloadEvent): void => {
    if (isChanged()) event.preventDefault();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('beforeunload', onLeave);
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('beforeunload', onLeave);
  };
}
