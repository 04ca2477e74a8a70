import { element } from './dom.ts';

interface FileField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly take: (file: File) => void;
}

/** A file to be chosen, with what is said of it under its button. */
export function fileField({ id, label, hint, choose, take }: FileField, said: HTMLElement): HTMLElement {
  const input = element('input', {
    type: 'file',
    id,
    class: 'unseen',
    accept: '.csv,.txt,.tsv,.xlsx,.xls,.xml,.ods,.zip',
    'aria-describedby': `${id}-hint`,
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  return element(
    'div',
    { class: 'field' },
    element('p', {}, element('strong', {}, label)),
    element('p', { class: 'hint', id: `${id}-hint` }, hint),
    input,
    element('label', { for: id, class: 'file-button' }, choose),
    said,
  );
}
