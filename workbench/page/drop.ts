import { givenFrom, type Given } from './files.ts';

/** Listens for files dropped anywhere on the page, before the grid does. Returns how to stop. */
export function onDrop(take: (file: Given) => void): () => void {
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    document.body.classList.add('dropping');
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  };
  const drop = (event: DragEvent): void => {
    document.body.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    take(givenFrom(file));
  };
  const capture = { capture: true };
  document.addEventListener('dragover', over, capture);
  document.addEventListener('dragleave', leave, capture);
  document.addEventListener('drop', drop, capture);
  return () => {
    document.removeEventListener('dragover', over, capture);
    document.removeEventListener('dragleave', leave, capture);
    document.removeEventListener('drop', drop, capture);
  };
}
